package fr.jalon.oversight.national;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.labelling.audit.LabellingRule;
import fr.jalon.shared.web.Bar;
import fr.jalon.shared.web.Formats;
import fr.jalon.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The national dashboard: four charts, each with its table. Region and kind of audit are in the address. */
@Named
@RequestScoped
public class NationalView {

    /** Bars on the chart of criteria, and rows of its table: more would not be read. The file has all of them. */
    private static final int BARS = 10;

    private static final double ALL = 100;

    private final ReadNationalDashboard read;
    private final Formats formats;
    private final Notices texts;

    private String region;
    private String kind;
    private List<RegionFunnel> funnel = List.of();
    private List<StepDelay> delays = List.of();
    private List<FailedCriterion> criteria = List.of();
    private List<RegionCost> costs = List.of();

    @Inject
    NationalView(ReadNationalDashboard read, Formats formats, Notices texts) {
        this.read = read;
        this.formats = formats;
        this.texts = texts;
    }

    NationalView() {
        this(null, null, null);
    }

    /** Reads the four parts. */
    public void load() {
        funnel = read.funnel(region, wanted());
        delays = read.delays(region, wanted());
        criteria = read.criteria(region, wanted());
        costs = read.costs(region, wanted());
    }

    public List<RegionFunnel> getFunnel() {
        return funnel;
    }

    /** The stages that have a bar and a column; where there is nothing yet is told apart. */
    public List<FunnelStage> getStages() {
        return Arrays.stream(FunnelStage.values())
                .filter(stage -> stage != FunnelStage.NOTHING)
                .toList();
    }

    /** Structures that the funnel counts. */
    public int getTotal() {
        return funnel.stream().mapToInt(RegionFunnel::total).sum();
    }

    /** Structures at this stage or further. */
    public int reached(FunnelStage stage) {
        return funnel.stream().mapToInt(one -> one.reached(stage)).sum();
    }

    /** Structures at this stage now. */
    public int at(FunnelStage stage) {
        return funnel.stream().mapToInt(one -> one.at(stage)).sum();
    }

    /** How many structures reached each stage. */
    public List<Bar> getFunnelBars() {
        return getStages().stream()
                .map(stage -> Bar.of(
                        texts.text("national.stage." + stage),
                        null,
                        reached(stage),
                        getTotal(),
                        formats.number(reached(stage))))
                .toList();
    }

    public List<StepDelay> getDelays() {
        return delays;
    }

    /** The median of each step. */
    public List<Bar> getDelayBars() {
        double top = delays.stream().mapToDouble(StepDelay::median).max().orElse(0);
        return delays.stream()
                .map(one -> Bar.of(
                        texts.text("national.step." + one.step()),
                        null,
                        one.median(),
                        top,
                        texts.text("national.days", days(one.median()))))
                .toList();
    }

    /** Days, rounded. */
    public String days(double days) {
        return formats.number(Math.round(days));
    }

    /** Those that fail most. */
    public List<FailedCriterion> getCriteria() {
        return criteria.stream().limit(BARS).toList();
    }

    /** The share of audits in which a criterion is not met, for those that fail most. */
    public List<Bar> getCriterionBars() {
        return getCriteria().stream()
                .map(one ->
                        Bar.of(one.code() + " – " + one.title(), null, one.percent(), ALL, one.percent() + "\u00a0%"))
                .toList();
    }

    /** From which share of the highest level a criterion conforms, and where that comes from. */
    public LabellingRule getConformity() {
        return read.conformity();
    }

    public List<RegionCost> getCosts() {
        return costs;
    }

    /** Auditor-days planned, by region. */
    public List<Bar> getCostBars() {
        double top = costs.stream().mapToInt(RegionCost::planned).max().orElse(0);
        return costs.stream()
                .map(one -> Bar.of(one.regionName(), null, one.planned(), top, formats.number(one.planned())))
                .toList();
    }

    public int getPlanned() {
        return costs.stream().mapToInt(RegionCost::planned).sum();
    }

    public int getSpent() {
        return costs.stream().mapToInt(RegionCost::spent).sum();
    }

    public List<Region> getRegions() {
        return read.regions();
    }

    public AuditKind[] getKinds() {
        return AuditKind.values();
    }

    /** Whether audits of this kind are shown; null stands for all. */
    public boolean current(AuditKind one) {
        return one == wanted();
    }

    /** Address of the dashboard of this region; null stands for all. */
    public String in(String other) {
        return "dashboard.xhtml?" + query(other, wanted());
    }

    /** Address of the dashboard of audits of this kind; null stands for all. */
    public String of(AuditKind other) {
        return "dashboard.xhtml?" + query(region, other);
    }

    /** What an export of the same figures is asked with. */
    public String getQuery() {
        return query(region, wanted());
    }

    private static String query(String region, AuditKind kind) {
        return "region=" + (region == null ? "" : region) + "&kind="
                + (kind == null ? "" : kind.name().toLowerCase(Locale.ROOT));
    }

    private AuditKind wanted() {
        return kind(kind);
    }

    /** The kind that an address names; null for any. */
    static AuditKind kind(String name) {
        return Arrays.stream(AuditKind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The region that an address names; null for any. */
    static String region(String code) {
        return code != null && code.matches("[0-9A-Z]{1,3}") ? code : null;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region(region);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
