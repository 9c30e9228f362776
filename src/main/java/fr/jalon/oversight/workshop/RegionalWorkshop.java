package fr.jalon.oversight.workshop;

import fr.jalon.oversight.criterion.CriterionCodes;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/**
 * A workshop of an association for the people of its missions, about some criteria. Its hours are local to the association.
 * How many seats are taken is counted by {@link WorkshopSeats}.
 */
@Entity
@Table(name = "regional_workshop")
public class RegionalWorkshop {

    @Id
    private long id;

    @Column(name = "association_code", updatable = false)
    private String associationCode;

    private String title;
    private String purpose;

    @Column(name = "starts_at")
    private LocalDateTime startsAt;

    @Column(name = "ends_at")
    private LocalDateTime endsAt;

    private String place;
    private String criteria;
    private int seats;

    @Column(updatable = false)
    private int taken;

    private boolean cancelled;

    @Version
    private int version;

    protected RegionalWorkshop() {}

    RegionalWorkshop(WorkshopPlan plan, String associationCode) {
        this.id = Ids.next();
        this.associationCode = associationCode;
        change(plan);
    }

    final void change(WorkshopPlan plan) {
        CriterionCodes codes = plan.check();
        if (plan.seats() < taken) {
            throw Refused.field("seats", "workshop.refused.taken", taken);
        }
        title = plan.title().strip();
        purpose = plan.purpose().strip();
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        place = plan.place().strip();
        criteria = codes.kept();
        seats = plan.seats();
    }

    void cancel() {
        cancelled = true;
    }

    public long getId() {
        return id;
    }

    String associationCode() {
        return associationCode;
    }

    public String getTitle() {
        return title;
    }

    public String getPurpose() {
        return purpose;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public String getPlace() {
        return place;
    }

    /** Whether the place is an address of the web. */
    public boolean isOnline() {
        return place.startsWith("https://");
    }

    public CriterionCodes getCriteria() {
        return CriterionCodes.read(criteria);
    }

    public int getSeats() {
        return seats;
    }

    public int getFree() {
        return seats - taken;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    public int getVersion() {
        return version;
    }
}
