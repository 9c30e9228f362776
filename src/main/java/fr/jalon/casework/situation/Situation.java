package fr.jalon.casework.situation;

import fr.jalon.casework.person.SituationCategory;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a young person does from one day to another. Several may be under way at once, never two of one category: the
 * database refuses it.
 */
@Entity
@Table(name = "situation")
public class Situation {

    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "young_person_id")
    private long youngPersonId;

    @Enumerated(EnumType.STRING)
    private SituationCategory category;

    private boolean planned;

    @Column(name = "start_known")
    private boolean startKnown;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_before")
    private LocalDate endsBefore;

    @Column(name = "rome_code")
    private String romeCode;

    private String place;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "created_by")
    private long createdBy;

    protected Situation() {}

    Situation(long youngPersonId, SituationDetails details, LocalDateTime createdAt, long createdBy) {
        this.id = Ids.next();
        this.youngPersonId = youngPersonId;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        become(details);
    }

    /** Under way, of which only the day is known on which it was told. */
    static Situation heardOf(
            long youngPersonId, SituationCategory category, LocalDate today, LocalDateTime createdAt, long createdBy) {
        SituationDetails details = new SituationDetails(category, today, null, null, null);
        Situation situation = new Situation(youngPersonId, details, createdAt, createdBy);
        situation.startKnown = false;
        return situation;
    }

    /** Takes all from what was entered. */
    final void become(SituationDetails details) {
        category = details.category();
        planned = false;
        startKnown = startKnown || !details.startsOn().equals(startsOn);
        startsOn = details.startsOn();
        endsBefore = details.endsOn() == null ? OPEN : details.endsOn().plusDays(1);
        romeCode = details.romeCode();
        place = details.place();
    }

    /** What was entered. */
    public SituationDetails details() {
        return new SituationDetails(category, startsOn, endsOn(), romeCode, place);
    }

    /** Where it stands on a day. */
    public SituationState stateOn(LocalDate day) {
        if (!endsBefore.isAfter(day)) {
            return SituationState.ENDED;
        }
        return planned || startsOn.isAfter(day) ? SituationState.PLANNED : SituationState.ONGOING;
    }

    /** The current one of a day: the first under way in the order of the categories. */
    public static Optional<Situation> current(List<Situation> situations, LocalDate day) {
        return situations.stream()
                .filter(situation -> situation.stateOn(day) == SituationState.ONGOING)
                .min(Comparator.comparing(Situation::category));
    }

    public long id() {
        return id;
    }

    /** The identifier in URLs. */
    public String getKey() {
        return Ids.text(id);
    }

    public int version() {
        return version;
    }

    public long youngPersonId() {
        return youngPersonId;
    }

    public SituationCategory category() {
        return category;
    }

    /** First day, or the day it was heard of where {@link #isStartKnown()} is false. */
    public LocalDate startsOn() {
        return startsOn;
    }

    /** Whether the first day is known. */
    public boolean isStartKnown() {
        return startKnown;
    }

    /** Last day, included; null while it is open. */
    public LocalDate endsOn() {
        return endsBefore.equals(OPEN) ? null : endsBefore.minusDays(1);
    }

    /** Occupation held in a job, prepared otherwise; may be null. */
    public String romeCode() {
        return romeCode;
    }

    /** Employer, school or training body; may be null. */
    public String place() {
        return place;
    }
}
