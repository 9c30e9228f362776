package fr.jalon.labelling.campaign;

import fr.jalon.identity.Author;
import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;

/** A campaign of audits of missions, on one reference; see {@link CampaignState}. Days are the national union's. */
@Entity
@Table(name = "audit_campaign")
public class AuditCampaign {

    @Id
    private long id;

    @Column(name = "reference_id")
    private long referenceId;

    private String name;

    @Enumerated(EnumType.STRING)
    private AuditKind kind;

    @Enumerated(EnumType.STRING)
    private CampaignScope scope;

    @ElementCollection
    @CollectionTable(name = "audit_campaign_place", joinColumns = @JoinColumn(name = "campaign_id"))
    @Column(name = "place")
    private Set<String> places = new TreeSet<>();

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    private int capacity;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    private int launches;

    @Column(name = "created_by")
    private long createdBy;

    @Column(name = "created_by_name")
    private String createdByName;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "launched_on")
    private LocalDate launchedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Version
    private int version;

    protected AuditCampaign() {}

    AuditCampaign(CampaignText text, Author author, LocalDateTime now) {
        this.id = Ids.next();
        this.state = CampaignState.DRAFT;
        this.createdBy = author.accountId();
        this.createdByName = author.name();
        this.createdAt = now;
        say(text);
    }

    /** Changes it. Once it is launched its reference and its kind stay; once it is closed nothing changes. */
    void change(CampaignText text) {
        if (state == CampaignState.CLOSED) {
            throw Refused.conflict("campaign.refused.CLOSED");
        }
        boolean other = text.reference() != referenceId || text.kind() != kind;
        if (state != CampaignState.DRAFT && other) {
            throw Refused.conflict("campaign.refused.begun");
        }
        say(text);
    }

    private void say(CampaignText text) {
        name = text.name();
        referenceId = text.reference();
        kind = text.kind();
        scope = text.scope();
        places.retainAll(text.places());
        places.addAll(text.places());
        fromDay = text.from();
        untilDay = text.until();
        capacity = text.capacity();
    }

    /** Launches it, or launches it again. */
    void launch(LocalDate today) {
        state = state.become(CampaignState.LAUNCHED);
        launches++;
        if (launchedOn == null) {
            launchedOn = today;
        }
    }

    void close(LocalDate today) {
        state = state.become(CampaignState.CLOSED);
        closedOn = today;
    }

    /** Refuses where its audits are programmed already: it is closed, not deleted. */
    void requireDeletable() {
        if (state != CampaignState.DRAFT) {
            throw Refused.conflict(
                    state == CampaignState.LAUNCHED ? "campaign.refused.delete" : "campaign.refused.CLOSED");
        }
    }

    /** Refuses where it was changed since the reader saw this version. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw Refused.changedMeanwhile();
        }
    }

    public long getId() {
        return id;
    }

    public String getTextId() {
        return Ids.text(id);
    }

    public long getReferenceId() {
        return referenceId;
    }

    public String getName() {
        return name;
    }

    public AuditKind getKind() {
        return kind;
    }

    public CampaignScope getScope() {
        return scope;
    }

    /** INSEE codes of regions, or codes of missions, as the scope says; none for all. */
    public Set<String> getPlaces() {
        return new TreeSet<>(places);
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    /** Last day. */
    public LocalDate getUntilDay() {
        return untilDay;
    }

    /** Visits that the network can hold in a month. */
    public int getCapacity() {
        return capacity;
    }

    public CampaignState getState() {
        return state;
    }

    public String getCreatedByName() {
        return createdByName;
    }

    public LocalDateTime getCreatedAt() {
        return createdAt;
    }

    /** When it was launched the first time; null before. */
    public LocalDate getLaunchedOn() {
        return launchedOn;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public int getVersion() {
        return version;
    }
}
