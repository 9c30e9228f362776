package fr.jalon.casework.programme;

import fr.jalon.casework.Notice;
import fr.jalon.casework.allowance.ExpectedAllowance;
import fr.jalon.casework.allowance.Household;
import fr.jalon.casework.allowance.Income;
import fr.jalon.shared.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The page that opens a CEJ: the conditions with their articles, then the terms and the allowance expected. */
@Named
@ViewScoped
public class ContractView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final OpenEngagementContract openContract;

    private String id;
    private transient OpenEngagementContract.Preparation preparation;
    private LocalDate orientedOn;
    private LocalDate signedOn;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private int weeklyHours;
    private String hoursReason;
    private HoursWaiver waiver;
    private BigDecimal incomeInFull;
    private BigDecimal incomeInPart;
    private Household household = Household.NOT_TAXED;
    private String objective;

    @Inject
    ContractView(OpenEngagementContract openContract) {
        this.openContract = openContract;
    }

    ContractView() {
        this(null);
    }

    /** Looks at the file and proposes the terms that the rule allows. */
    public void load() {
        preparation = openContract.prepare(Ids.parse(id), orientedOn);
        signedOn = preparation.today();
        startsOn = preparation.today();
        endsOn = startsOn.plusMonths(preparation.months()).minusDays(1);
        weeklyHours = preparation.weeklyHours();
    }

    /** Opens the contract and goes back to the file. */
    public String open() {
        openContract.open(
                Ids.parse(id),
                new ContractTerms(
                        orientedOn,
                        signedOn,
                        startsOn,
                        endsOn,
                        weeklyHours,
                        blankToNull(hoursReason),
                        waiver,
                        household,
                        new Income(incomeInFull, incomeInPart),
                        objective));
        Notice.afterRedirect("file.done.contract");
        return "/casework/file/file.xhtml?faces-redirect=true&tab=contracts&id=" + id;
    }

    /** The conditions as they stand now. */
    public OpenEngagementContract.Preparation getPreparation() {
        if (preparation == null) {
            preparation = openContract.prepare(Ids.parse(id), orientedOn);
        }
        return preparation;
    }

    /** What may be expected a month with these terms; null before the first amounts known. */
    public ExpectedAllowance getAllowance() {
        LocalDate day = startsOn == null ? getPreparation().today() : startsOn;
        return ExpectedAllowance.of(getPreparation().person().birthDate(), household, day)
                .orElse(null);
    }

    /** What is left of it after the income typed. */
    public BigDecimal getAllowanceDue() {
        LocalDate day = startsOn == null ? getPreparation().today() : startsOn;
        return getAllowance() == null ? null : getAllowance().after(new Income(incomeInFull, incomeInPart), day);
    }

    public HoursWaiver[] getWaivers() {
        return HoursWaiver.values();
    }

    public Household[] getHouseholds() {
        return Household.values();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getOrientedOn() {
        return orientedOn;
    }

    public void setOrientedOn(LocalDate orientedOn) {
        this.orientedOn = orientedOn;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public int getWeeklyHours() {
        return weeklyHours;
    }

    public void setWeeklyHours(int weeklyHours) {
        this.weeklyHours = weeklyHours;
    }

    public String getHoursReason() {
        return hoursReason;
    }

    public void setHoursReason(String hoursReason) {
        this.hoursReason = hoursReason;
    }

    public HoursWaiver getWaiver() {
        return waiver;
    }

    public void setWaiver(HoursWaiver waiver) {
        this.waiver = waiver;
    }

    public BigDecimal getIncomeInFull() {
        return incomeInFull;
    }

    public void setIncomeInFull(BigDecimal incomeInFull) {
        this.incomeInFull = incomeInFull;
    }

    public BigDecimal getIncomeInPart() {
        return incomeInPart;
    }

    public void setIncomeInPart(BigDecimal incomeInPart) {
        this.incomeInPart = incomeInPart;
    }

    public Household getHousehold() {
        return household;
    }

    public void setHousehold(Household household) {
        this.household = household;
    }

    public String getObjective() {
        return objective;
    }

    public void setObjective(String objective) {
        this.objective = objective;
    }
}
