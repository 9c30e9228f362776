package fr.jalon.labelling.evidence;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.diagnosis.ScoredCriterion;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Whoever brought a piece of evidence, or answers for quality, corrects it, brings its next version or withdraws it. */
@RequestScoped
@UseCase(circle = QualityCircle.CONTRIBUTORS)
public class KeepEvidence {
    private final EntityManager entities;
    private final EvidenceContents contents;
    private final EvidenceSources sources;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    KeepEvidence(
            EntityManager entities,
            EvidenceContents contents,
            EvidenceSources sources,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.entities = entities;
        this.contents = contents;
        this.sources = sources;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    KeepEvidence() {
        this(null, null, null, null, null, null);
    }

    /** Says something else of it: its title, its dates, who may see it. */
    public void describe(long id, int version, Description description) {
        Evidence found = own(id, version);
        description.check(clock.today());
        if (description.consent() != found.isConsented() && !actor.has(ReviewEvidence.REVIEWERS)) {
            throw Refused.field("consent", "evidence.consentByReviewer");
        }
        found.describe(description, actor, clock.utc());
        journal.record(
                Journal.Action.UPDATE,
                Evidence.class,
                id,
                description.confidentiality().name());
    }

    /** Brings another file in place of the present one, which stays readable. */
    public void renewFile(long id, int version, String comment, String fileName, InputStream content)
            throws IOException {
        contents.file(next(id, version, EvidenceKind.FILE, comment, null), fileName, content);
    }

    /** Writes it anew; what was written before stays readable. */
    public void renewNote(long id, int version, String comment, String text) {
        contents.note(next(id, version, EvidenceKind.NOTE, comment, text), text);
    }

    /** Gives another address; the one before stays readable. */
    public void renewLink(long id, int version, String comment, String url) {
        contents.link(next(id, version, EvidenceKind.LINK, comment, null), url);
    }

    /** Withdraws it: it proves no criterion of an open diagnosis any more, and stays in those that are signed. */
    public void withdraw(long id, int version, String reason) {
        String why = ReviewEvidence.reason("evidence.withdrawReasonRequired", reason);
        Evidence found = own(id, version);
        found.review(Review.WITHDRAWN, why, actor, clock.utc());
        openLinks(id).forEach(entities::remove);
        journal.record(Journal.Action.UPDATE, Evidence.class, id, Review.WITHDRAWN.name());
    }

    private EvidenceContents.Place next(long id, int version, EvidenceKind kind, String comment, String text) {
        Evidence found = own(id, version);
        if (found.kind() != kind) {
            throw Refused.conflict("evidence.otherKind");
        }
        int number = found.renew(text, actor, clock.utc());
        openLinks(id).forEach(link -> link.follow(number));
        journal.record(Journal.Action.UPDATE, Evidence.class, id, "version " + number);
        return new EvidenceContents.Place(found, number, comment);
    }

    private List<EvidenceLink> openLinks(long id) {
        List<EvidenceLink> links = sources.list().links(id);
        Map<Long, ScoredCriterion> criteria = sources.criteria()
                .byScore(links.stream().map(EvidenceLink::scoreId).toList());
        return links.stream()
                .filter(link -> criteria.get(link.scoreId()).open())
                .toList();
    }

    /** The piece, where it is the actor's or they answer for quality, and it is still what they saw. */
    private Evidence own(long id, int version) {
        Evidence found = sources.list().find(id);
        if (!actor.has(ReviewEvidence.REVIEWERS) && !found.isAddedBy(actor)) {
            throw Refused.forbidden();
        }
        found.require(version);
        return found;
    }
}
