package fr.jalon.oversight.support;

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
import java.time.LocalDateTime;

/** A mission asks its association for help, usually about a criterion. Both see the same row, and it changes by turns. */
@Entity
@Table(name = "support_request")
public class SupportRequest {

    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "association_code")
    private String associationCode;

    @Column(name = "criterion_code")
    private String criterionCode;

    @Column(name = "criterion_title")
    private String criterionTitle;

    private String subject;

    @Enumerated(EnumType.STRING)
    private SupportState state;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    @Column(name = "asked_at")
    private LocalDateTime askedAt;

    @Column(name = "moved_at")
    private LocalDateTime movedAt;

    private boolean unread;

    @Version
    private int version;

    protected SupportRequest() {}

    SupportRequest(SupportQuestion question, String associationCode, Actor actor, LocalDateTime now) {
        this.id = Ids.next();
        this.structureCode = actor.structureCode().value();
        this.associationCode = associationCode;
        this.criterionCode = question.criterionCode();
        this.criterionTitle = question.criterionTitle();
        this.subject = question.subject();
        this.state = SupportState.ASKED;
        this.askedBy = actor.accountId();
        this.askedByName = actor.name();
        this.askedAt = now;
        this.movedAt = now;
    }

    /** The mission writes, which opens it again; or the association answers. Refused when it changed since it was read. */
    SupportMessage write(String text, boolean fromAssociation, Actor actor, LocalDateTime now, int readVersion) {
        check(readVersion);
        SupportQuestion.checkText(text);
        state = fromAssociation ? SupportState.ANSWERED : SupportState.ASKED;
        unread = fromAssociation;
        movedAt = now;
        return new SupportMessage(this, text.strip(), fromAssociation, actor, now);
    }

    void close(int readVersion) {
        check(readVersion);
        if (state == SupportState.CLOSED) {
            throw Refused.conflict("support.refused.closed");
        }
        state = SupportState.CLOSED;
        unread = false;
    }

    private void check(int readVersion) {
        if (version != readVersion) {
            throw Refused.changedMeanwhile();
        }
    }

    public long getId() {
        return id;
    }

    public String getStructureCode() {
        return structureCode;
    }

    String associationCode() {
        return associationCode;
    }

    public String getCriterionCode() {
        return criterionCode;
    }

    public String getCriterionTitle() {
        return criterionTitle;
    }

    public String getSubject() {
        return subject;
    }

    public SupportState getState() {
        return state;
    }

    public String getAskedByName() {
        return askedByName;
    }

    /** In UTC. */
    public LocalDateTime getAskedAt() {
        return askedAt;
    }

    /** In UTC: when the last message was written. */
    public LocalDateTime getMovedAt() {
        return movedAt;
    }

    /** Whether the mission has an answer that it did not read. */
    public boolean isUnread() {
        return unread;
    }

    public int getVersion() {
        return version;
    }
}
