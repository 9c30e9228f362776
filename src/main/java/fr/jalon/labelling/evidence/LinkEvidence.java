package fr.jalon.labelling.evidence;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Says which criteria of open diagnoses a piece of evidence proves. What a signed diagnosis holds stays. */
@RequestScoped
@UseCase(circle = QualityCircle.LEADS)
public class LinkEvidence {
    private final EntityManager entities;
    private final EvidenceSources sources;
    private final EvidenceList evidence;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    LinkEvidence(
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

    LinkEvidence() {
        this(null, null, null, null, null, null);
    }

    /** Lets evidence that exists prove one more criterion; returns the link's identifier. */
    public long link(long scoreId, long evidenceId) {
        sources.criteria().findOpen(scoreId);
        Evidence found = evidence.find(evidenceId);
        if (found.review() == Review.WITHDRAWN) {
            throw Refused.conflict("evidence.withdrawnNoLink");
        }
        if (evidence.linked(evidenceId, scoreId)) {
            throw Refused.conflict("evidence.alreadyLinked");
        }
        EvidenceLink link = new EvidenceLink(found, scoreId, actor, clock.utc());
        entities.persist(link);
        journal.record(Journal.Action.CREATE, EvidenceLink.class, link.id(), null);
        return link.id();
    }

    /** Takes evidence off a criterion. The evidence itself stays, for other criteria and for the journal. */
    public void detach(long linkId) {
        EvidenceLink link = evidence.link(linkId);
        sources.criteria().findOpen(link.scoreId());
        entities.remove(link);
        journal.record(Journal.Action.DELETE, EvidenceLink.class, linkId, "evidence " + link.evidenceId());
    }
}
