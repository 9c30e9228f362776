package fr.jalon.oversight.practice;

import fr.jalon.identity.Actor;
import fr.jalon.oversight.criterion.CriterionCodes;
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

/** A practice as its structure and its association handle it, whatever its state. */
@Entity
@Table(name = "practice")
public class Practice {

    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "association_code")
    private String associationCode;

    private String title;
    private String done;
    private String effects;
    private String conditions;
    private String contact;
    private String criteria;
    private String link;

    @Enumerated(EnumType.STRING)
    private PracticeState state;

    private String reason;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;

    @Column(name = "published_at")
    private LocalDateTime publishedAt;

    @Version
    private int version;

    protected Practice() {}

    Practice(PracticeText text, String associationCode, Actor actor, LocalDateTime now) {
        this.id = Ids.next();
        this.structureCode = actor.structureCode().value();
        this.associationCode = associationCode;
        tell(text, actor, now);
    }

    /** Tells it anew, and asks the association again; refused once it is published or withdrawn. */
    final void tell(PracticeText text, Actor actor, LocalDateTime now) {
        requireOpen();
        criteria = text.check().kept();
        title = text.title();
        done = text.done();
        effects = text.effects();
        conditions = text.conditions();
        contact = text.contact();
        link = text.link();
        state = PracticeState.PROPOSED;
        reason = null;
        proposedByName = actor.name();
        proposedAt = now;
    }

    /** Refuses where its structure no longer changes it: once it is published or withdrawn. */
    final void requireOpen() {
        if (state == PracticeState.PUBLISHED || state == PracticeState.WITHDRAWN) {
            throw Refused.conflict("practice.refused.state");
        }
    }

    void publish(LocalDateTime now) {
        require(PracticeState.PROPOSED);
        state = PracticeState.PUBLISHED;
        publishedAt = now;
    }

    void sendBack(String why) {
        require(PracticeState.PROPOSED);
        state = PracticeState.RETURNED;
        reason = why;
    }

    void withdraw() {
        if (state == PracticeState.WITHDRAWN) {
            throw Refused.conflict("practice.refused.state");
        }
        state = PracticeState.WITHDRAWN;
    }

    private void require(PracticeState one) {
        if (state != one) {
            throw Refused.conflict("practice.refused.state");
        }
    }

    public long getId() {
        return id;
    }

    public String getStructureCode() {
        return structureCode;
    }

    public String getTitle() {
        return title;
    }

    public String getDone() {
        return done;
    }

    public String getEffects() {
        return effects;
    }

    public String getConditions() {
        return conditions;
    }

    public String getContact() {
        return contact;
    }

    public CriterionCodes getCriteria() {
        return CriterionCodes.read(criteria);
    }

    public String getLink() {
        return link;
    }

    public PracticeState getState() {
        return state;
    }

    /** Why it was sent back, or null. */
    public String getReason() {
        return reason;
    }

    public String getProposedByName() {
        return proposedByName;
    }

    /** In UTC. */
    public LocalDateTime getProposedAt() {
        return proposedAt;
    }

    public int getVersion() {
        return version;
    }
}
