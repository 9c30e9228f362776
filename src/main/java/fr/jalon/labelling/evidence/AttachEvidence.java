package fr.jalon.labelling.evidence;

import fr.jalon.casework.activity.IndicatorResult;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.FileName;
import fr.jalon.shared.files.StoredFile;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.shared.time.Period;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;

/** The quality lead or the director attaches evidence to a criterion of an open diagnosis. */
@RequestScoped
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
public class AttachEvidence {
    private final EntityManager entities;
    private final EvidenceSources sources;
    private final EvidenceList evidence;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    AttachEvidence(
            EntityManager entities,
            EvidenceSources sources,
            EvidenceList evidence,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.entities = entities;
        this.sources = sources;
        this.evidence = evidence;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    AttachEvidence() {
        this(null, null, null, null, null, null);
    }

    /** Attaches a file; its type is decided from its content. */
    public long file(long scoreId, Description description, String fileName, InputStream content) throws IOException {
        sources.criteria().findOpen(scoreId);
        description.check(clock.today());
        String name = FileName.plain(fileName);
        StoredFile file = sources.files().store(actor.structureCode().value(), name, content);
        Evidence added = new Evidence(EvidenceKind.FILE, description, actor, now());
        added.hold(file, name);
        return add(added, scoreId);
    }

    /** Attaches a written statement. */
    public long note(long scoreId, Description description) {
        sources.criteria().findOpen(scoreId);
        description.check(clock.today());
        if (description.text() == null) {
            throw Refused.field("text", "evidence.noteRequired");
        }
        return add(new Evidence(EvidenceKind.NOTE, description, actor, now()), scoreId);
    }

    /** The present value of an indicator, to be looked at before it is frozen. */
    public IndicatorResult preview(String code, Period period) {
        return sources.indicators().compute(code, period);
    }

    /** Computes an indicator again and freezes it, dated of today. */
    public long indicator(long scoreId, String code, Period period) {
        sources.criteria().findOpen(scoreId);
        IndicatorResult result = sources.indicators().compute(code, period);
        Description description = new Description(result.label(), null, clock.today());
        Evidence added = new Evidence(EvidenceKind.INDICATOR, description, actor, now());
        long id = add(added, scoreId);
        entities.persist(new FrozenIndicator(added, result));
        return id;
    }

    /** Lets evidence that exists prove one more criterion. */
    public void existing(long scoreId, long evidenceId) {
        sources.criteria().findOpen(scoreId);
        Evidence found = evidence.find(evidenceId);
        if (evidence.linked(evidenceId, scoreId)) {
            throw Refused.conflict("evidence.alreadyLinked");
        }
        link(found, scoreId);
    }

    /** Takes evidence off a criterion. The evidence itself stays, for other criteria and for the journal. */
    public void detach(long linkId) {
        EvidenceLink link = evidence.link(linkId);
        sources.criteria().findOpen(link.scoreId());
        entities.remove(link);
        journal.record(Journal.Action.DELETE, EvidenceLink.class, linkId, "evidence " + link.evidenceId());
    }

    private long add(Evidence added, long scoreId) {
        entities.persist(added);
        entities.flush();
        journal.record(
                Journal.Action.CREATE, Evidence.class, added.id(), added.kind().name());
        link(added, scoreId);
        return added.id();
    }

    private void link(Evidence found, long scoreId) {
        EvidenceLink link = new EvidenceLink(found.id(), scoreId, actor, now());
        entities.persist(link);
        journal.record(Journal.Action.CREATE, EvidenceLink.class, link.id(), null);
    }

    private LocalDateTime now() {
        return clock.utc();
    }
}
