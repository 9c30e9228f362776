package fr.jalon.labelling.evidence;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Those who answer for quality accept a piece of evidence, or send it back with a reason. */
@RequestScoped
@UseCase(circle = QualityCircle.LEADS)
public class ReviewEvidence {
    static final QualityCircle REVIEWERS = QualityCircle.LEADS;
    static final int LONGEST_REASON = 1000;

    private final EvidenceList evidence;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    ReviewEvidence(EvidenceList evidence, Actor actor, Journal journal, LocalClock clock) {
        this.evidence = evidence;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    ReviewEvidence() {
        this(null, null, null, null);
    }

    /**
     * Says what came of the review.
     *
     * @param version the one that was looked at; refused where it changed or was withdrawn meanwhile
     * @param outcome accepted, or to be done again
     * @param reason why it is to be done again; not looked at otherwise
     */
    public void review(long id, int version, Review outcome, String reason) {
        if (outcome != Review.ACCEPTED && outcome != Review.REDO) {
            throw Refused.field("review", "evidence.reviewUnknown");
        }
        String why = outcome == Review.REDO ? reason("evidence.reviewReasonRequired", reason) : null;
        Evidence found = evidence.find(id);
        found.require(version);
        found.review(outcome, why, actor, clock.utc());
        journal.record(Journal.Action.UPDATE, Evidence.class, id, outcome.name());
    }

    /** A reason, refused where it is missing or too long. */
    static String reason(String missing, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.field("reason", missing);
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw Refused.field("reason", "evidence.reasonTooLong");
        }
        return reason.strip();
    }
}
