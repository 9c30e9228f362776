package fr.jalon.casework.programme;

import fr.jalon.casework.allowance.ExpectedAllowance;
import fr.jalon.casework.allowance.Household;
import fr.jalon.casework.allowance.Income;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A contrat d'engagement jeune (CEJ) as signed: its terms, the allowance that was expected, and the conditions as they
 * stood that day.
 */
@Entity
@Table(name = "engagement_contract")
public class EngagementContract {

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "young_person_id")
    private long youngPersonId;

    @Column(name = "oriented_on")
    private LocalDate orientedOn;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "weekly_hours")
    private int weeklyHours;

    @Column(name = "hours_reason")
    private String hoursReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "hours_waiver")
    private HoursWaiver waiver;

    @Enumerated(EnumType.STRING)
    private Household household;

    @Column(name = "income_in_full")
    private BigDecimal incomeInFull;

    @Column(name = "income_in_part")
    private BigDecimal incomeInPart;

    private BigDecimal allowance;

    @Column(name = "allowance_due")
    private BigDecimal allowanceDue;

    @Column(name = "allowance_since")
    private LocalDate allowanceSince;

    private String objective;
    private String conditions;

    @Column(name = "counsellor_id")
    private long counsellorId;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    protected EngagementContract() {}

    EngagementContract(long id, long youngPersonId, ContractTerms terms, long counsellorId, LocalDateTime createdAt) {
        this.id = id;
        this.youngPersonId = youngPersonId;
        this.orientedOn = terms.orientedOn();
        this.signedOn = terms.signedOn();
        this.startsOn = terms.startsOn();
        this.endsOn = terms.endsOn();
        this.weeklyHours = terms.weeklyHours();
        this.hoursReason = terms.hoursReason();
        this.waiver = terms.waiver();
        this.household = terms.household();
        this.incomeInFull = terms.income().inFull();
        this.incomeInPart = terms.income().inPart();
        this.objective = terms.objective().strip();
        this.counsellorId = counsellorId;
        this.createdAt = createdAt;
    }

    /** Freezes what was expected and what was checked. */
    void freeze(ExpectedAllowance expected, String checked) {
        allowance = expected == null ? null : expected.amount();
        allowanceDue = expected == null ? null : expected.after(new Income(incomeInFull, incomeInPart), startsOn);
        allowanceSince = expected == null ? null : expected.since();
        conditions = checked;
    }

    public long id() {
        return id;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public long youngPersonId() {
        return youngPersonId;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** Last day agreed. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** Last day in fact, where it ended early; else null. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Day the orientation was notified; may be null. */
    LocalDate orientedOn() {
        return orientedOn;
    }

    /** Why fewer hours than the rule asks; null otherwise. */
    String hoursReason() {
        return hoursReason;
    }

    Household household() {
        return household;
    }

    /** Euros a month, deducted in full; null where nobody asked. */
    BigDecimal incomeInFull() {
        return incomeInFull;
    }

    /** Euros a month, deducted in part; null where nobody asked. */
    BigDecimal incomeInPart() {
        return incomeInPart;
    }

    /** What was checked on the day of signature, with its articles. */
    String conditions() {
        return conditions;
    }

    public int weeklyHours() {
        return weeklyHours;
    }

    /** Euros a month before any income; null where no amount was known. */
    public BigDecimal allowance() {
        return allowance;
    }

    /** Euros a month after income; null where no amount was known, or none was asked about. */
    public BigDecimal allowanceDue() {
        return allowanceDue;
    }

    /** Why fewer hours or none are asked; null where nothing frees from them. */
    public HoursWaiver waiver() {
        return waiver;
    }

    public String objective() {
        return objective;
    }

    public long counsellorId() {
        return counsellorId;
    }

    /** Whether it runs on a day. */
    public boolean isRunning(LocalDate day) {
        LocalDate end = endedOn == null ? endsOn : endedOn;
        return !day.isBefore(startsOn) && !day.isAfter(end);
    }
}
