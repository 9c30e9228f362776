package fr.jalon.casework.activity;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Something of the common service offer, proposed to a young person, and what came of it. */
@Entity
@Table(name = "service_offer")
public class ServiceOffer {

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "young_person_id")
    private long youngPersonId;

    @Column(name = "act_id")
    private Long actId;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    private String title;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "proposed_by")
    private long proposedBy;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    @Column(name = "state_on")
    private LocalDate stateOn;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    protected ServiceOffer() {}

    /**
     * An offer just made.
     *
     * @param act during which; null where it was apart
     */
    ServiceOffer(long youngPersonId, Act act, OfferDetails details, long proposedBy, LocalDateTime createdAt) {
        this.id = Ids.next();
        this.youngPersonId = youngPersonId;
        this.actId = act == null ? null : act.id();
        this.theme = details.theme();
        this.title = details.title();
        this.proposedOn = details.proposedOn();
        this.proposedBy = proposedBy;
        this.state = OfferState.PROPOSED;
        this.stateOn = details.proposedOn();
        this.createdAt = createdAt;
    }

    void become(OfferState next, LocalDate day) {
        state = next;
        stateOn = day;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long youngPersonId() {
        return youngPersonId;
    }

    /** Identifier of the act during which it was made; may be null. */
    public Long actId() {
        return actId;
    }

    public Theme theme() {
        return theme;
    }

    public String title() {
        return title;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    /** Account. */
    public long proposedBy() {
        return proposedBy;
    }

    public OfferState state() {
        return state;
    }

    public LocalDate stateOn() {
        return stateOn;
    }
}
