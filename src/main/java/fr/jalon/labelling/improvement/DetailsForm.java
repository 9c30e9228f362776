package fr.jalon.labelling.improvement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is typed about an action beside who does what by when. */
public class DetailsForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long finding;
    private Long swot;
    private Long roadmap;
    private Priority priority = Priority.MEDIUM;
    private Effort effort;
    private LocalDate starts;
    private String risk;
    private String mitigation;
    private String indicator;
    private String unit;
    private BigDecimal baseline;
    private BigDecimal target;
    private PartsForm parts = PartsForm.of(ActionDetails.NONE);

    static DetailsForm of(ActionDetails details) {
        DetailsForm form = new DetailsForm();
        form.finding = details.source().findingId();
        form.swot = details.source().swotItemId();
        form.roadmap = details.source().roadmapId();
        form.priority = details.priority();
        form.effort = details.effort();
        form.starts = details.startsOn();
        form.risk = details.risk();
        form.mitigation = details.mitigation();
        form.indicator = details.indicator().name();
        form.unit = details.indicator().unit();
        form.baseline = details.indicator().baseline();
        form.target = details.indicator().target();
        form.parts = PartsForm.of(details);
        return form;
    }

    ActionDetails details(LocalDate today) {
        return new ActionDetails(
                new ActionSource(finding, swot, roadmap),
                priority,
                effort,
                starts,
                risk,
                mitigation,
                new ActionIndicator(indicator, unit, baseline, target, parts.figures()),
                parts.parts(today));
    }

    public PartsForm getParts() {
        return parts;
    }

    public Long getFinding() {
        return finding;
    }

    public void setFinding(Long finding) {
        this.finding = finding;
    }

    public Long getSwot() {
        return swot;
    }

    public void setSwot(Long swot) {
        this.swot = swot;
    }

    public Long getRoadmap() {
        return roadmap;
    }

    public void setRoadmap(Long roadmap) {
        this.roadmap = roadmap;
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public Effort getEffort() {
        return effort;
    }

    public void setEffort(Effort effort) {
        this.effort = effort;
    }

    public LocalDate getStarts() {
        return starts;
    }

    public void setStarts(LocalDate starts) {
        this.starts = starts;
    }

    public String getRisk() {
        return risk;
    }

    public void setRisk(String risk) {
        this.risk = risk;
    }

    public String getMitigation() {
        return mitigation;
    }

    public void setMitigation(String mitigation) {
        this.mitigation = mitigation;
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(String indicator) {
        this.indicator = indicator;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public BigDecimal getBaseline() {
        return baseline;
    }

    public void setBaseline(BigDecimal baseline) {
        this.baseline = baseline;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }
}
