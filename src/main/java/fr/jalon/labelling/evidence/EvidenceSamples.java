package fr.jalon.labelling.evidence;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The draws of case files among the evidence of the current workspace. Called by use cases. */
@ApplicationScoped
public class EvidenceSamples {
    private final EntityManager entities;
    private final EvidenceSources sources;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    EvidenceSamples(EntityManager entities, EvidenceSources sources, Actor actor, Journal journal, LocalClock clock) {
        this.entities = entities;
        this.sources = sources;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    EvidenceSamples() {
        this(null, null, null, null, null);
    }

    /** Adds a draw to the library, for a criterion of an open diagnosis or (null) for none yet; returns its identifier. */
    public long add(Description description, Long scoreId, SampleStatement stated) {
        if (scoreId != null) {
            sources.criteria().findOpen(scoreId);
        }
        description.check(clock.today());
        Evidence added = new Evidence(EvidenceKind.SAMPLE, description, actor, clock.utc());
        entities.persist(added);
        entities.flush();
        entities.persist(new CaseSample(added, stated));
        journal.record(Journal.Action.CREATE, Evidence.class, added.id(), EvidenceKind.SAMPLE.name());
        if (scoreId != null) {
            EvidenceLink link = new EvidenceLink(added, scoreId, actor, clock.utc());
            entities.persist(link);
            journal.record(Journal.Action.CREATE, EvidenceLink.class, link.id(), null);
        }
        entities.flush();
        return added.id();
    }

    /** One, as the structure itself reads it. */
    public EvidenceSample get(long id) {
        return of(sources.list().row(id)).orElseThrow(Refused::notFound);
    }

    /** The draw that a piece is; empty where it is of another kind. */
    Optional<EvidenceSample> of(EvidenceRow row) {
        return Optional.ofNullable(entities.find(CaseSample.class, row.id()))
                .map(found -> sample(row.id(), row, row.title(), found));
    }

    /** One, as the association or an auditor reads it; not found where it is not shown to them. */
    public EvidenceSample shown(long id) {
        String title = Tables.of(entities)
                .one("SELECT title FROM shared_evidence WHERE id = ?", row -> row.getString(1), id)
                .orElseThrow(Refused::notFound);
        CaseSample found =
                Optional.ofNullable(entities.find(CaseSample.class, id)).orElseThrow(Refused::notFound);
        return sample(id, null, title, found);
    }

    private EvidenceSample sample(long id, EvidenceRow row, String title, CaseSample found) {
        return new EvidenceSample(
                id, row, title, found.statement(), found.hash(), entities.find(SampleOpening.class, id), clock.today());
    }

    /** The statement of a draw. */
    SampleStatement statement(long id) {
        return entities.find(CaseSample.class, id).statement();
    }

    /** Keeps an opening that is new. */
    public void keep(SampleOpening opening) {
        entities.persist(opening);
    }

    /** The samples of the present structure that are shown no more though their copies may still be there. */
    public List<Long> ended(LocalDate today) {
        return entities.createQuery(
                        "select o.evidenceId from SampleOpening o join Evidence e on e.id = o.evidenceId"
                                + " where o.closedAt is not null or o.openUntil < :today or e.review = :withdrawn",
                        Long.class)
                .setParameter("today", today)
                .setParameter("withdrawn", Review.WITHDRAWN)
                .getResultList();
    }
}
