package fr.jalon.labelling.evidence;

import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A piece of evidence of the current structure; it may prove several criteria. Times are UTC. */
@Entity
@Table(name = "evidence")
class Evidence {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String title;
    private String description;

    @Column(name = "evidence_date")
    private LocalDate evidenceDate;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private Confidentiality confidentiality;

    @Column(name = "consented_by_name")
    private String consentedByName;

    @Column(name = "consented_at")
    private LocalDateTime consentedAt;

    @Enumerated(EnumType.STRING)
    private Review review;

    @Column(name = "review_reason")
    private String reviewReason;

    @Column(name = "reviewed_by_name")
    private String reviewedByName;

    @Column(name = "reviewed_at")
    private LocalDateTime reviewedAt;

    @Column(name = "current_version")
    private int currentVersion;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "added_by_name")
    private String addedByName;

    @Column(name = "added_at")
    private LocalDateTime addedAt;

    @Version
    private int version;

    protected Evidence() {}

    Evidence(EvidenceKind kind, Description description, Actor actor, LocalDateTime now) {
        this.id = Ids.next();
        this.structureCode = actor.structureCode().value();
        this.kind = kind;
        this.currentVersion = 1;
        this.addedBy = actor.accountId();
        this.addedByName = actor.name();
        this.addedAt = now;
        describe(description, actor, now);
        proposed(actor, now);
    }

    /** Says something else of it. What was consented stays consented by whom it was. */
    final void describe(Description said, Actor actor, LocalDateTime now) {
        title = said.title();
        description = said.text();
        evidenceDate = said.date();
        validUntil = said.validUntil();
        confidentiality = said.confidentiality();
        if (!said.consent()) {
            consentedByName = null;
            consentedAt = null;
        } else if (consentedAt == null) {
            consentedByName = actor.name();
            consentedAt = now;
        }
    }

    /** Counts one more version; returns its number. */
    int renew(String text, Actor actor, LocalDateTime now) {
        requireNotWithdrawn();
        if (kind == EvidenceKind.NOTE) {
            description = text;
        }
        proposed(actor, now);
        return ++currentVersion;
    }

    /** What a reviewer brings is accepted by them; what others bring waits for one. */
    private void proposed(Actor actor, LocalDateTime now) {
        if (actor.has(ReviewEvidence.REVIEWERS)) {
            review(Review.ACCEPTED, null, actor, now);
        } else {
            review = Review.PROPOSED;
            reviewReason = null;
            reviewedByName = null;
            reviewedAt = null;
        }
    }

    /** Says what came of a review, or that it is withdrawn. */
    final void review(Review said, String reason, Actor actor, LocalDateTime now) {
        requireNotWithdrawn();
        review = said;
        reviewReason = reason;
        reviewedByName = actor.name();
        reviewedAt = now;
    }

    /** Refuses what was decided on another version of it than this, and anything where it is withdrawn. */
    void require(int seen) {
        requireNotWithdrawn();
        if (version != seen) {
            throw Refused.changedMeanwhile();
        }
    }

    private void requireNotWithdrawn() {
        if (review == Review.WITHDRAWN) {
            throw Refused.conflict("evidence.withdrawnMeanwhile", reviewedByName);
        }
    }

    boolean isConsented() {
        return consentedAt != null;
    }

    boolean isAddedBy(Actor actor) {
        return addedBy == actor.accountId();
    }

    int currentVersion() {
        return currentVersion;
    }

    Review review() {
        return review;
    }

    long id() {
        return id;
    }

    String structureCode() {
        return structureCode;
    }

    EvidenceKind kind() {
        return kind;
    }

    String title() {
        return title;
    }
}
