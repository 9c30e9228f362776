package fr.jalon.labelling.improvement;

import fr.jalon.shared.Ids;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** An improvement action in REST: read, and given back with If-Match to change it. */
public final class ActionSheet {
    public String id;
    public String score;
    public String finding;
    public String swotItem;
    public String roadmap;
    public Origin origin;

    @NotBlank(message = "{improvement.titleRequired}")
    public String title;

    public String description;

    @NotBlank(message = "{improvement.ownerRequired}")
    public String owner;

    public String ownerName;
    public LocalDate start;

    @NotNull(message = "{improvement.dueRequired}")
    public LocalDate due;

    public ActionState state;
    public Integer progress;
    public LocalDate doneOn;
    public Priority priority;
    public Effort effort;
    public String risk;
    public String mitigation;
    public String indicator;
    public String unit;
    public BigDecimal baseline;
    public BigDecimal target;
    public List<Measure> measures;
    public List<String> contributors;
    public List<String> nodes;
    public List<Step> steps;
    public List<Budget> budget;

    /** A step. */
    public static final class Step {
        public String id;
        public String title;
        public LocalDate due;
        public LocalDate doneOn;
    }

    /** What one funder gives, in euros. */
    public static final class Budget {
        public String funder;
        public BigDecimal planned;
        public BigDecimal spent;
    }

    /** A figure of the indicator. */
    public static final class Measure {
        public LocalDate on;
        public BigDecimal value;
    }

    /** For JSON. */
    public ActionSheet() {}

    /** As it is listed: without its parts. */
    ActionSheet(ActionRow row) {
        id = Ids.text(row.id());
        score = text(row.scoreId());
        roadmap = text(row.roadmapId());
        origin = row.origin();
        title = row.title();
        description = row.description();
        owner = Ids.text(row.ownerId());
        ownerName = row.ownerName();
        start = row.startsOn();
        due = row.dueOn();
        state = row.state();
        progress = row.progress();
        doneOn = row.doneOn();
        priority = row.priority();
    }

    /** Whole. */
    ActionSheet(ActionFile file) {
        this(file.row());
        ActionDetails details = file.details();
        finding = text(details.source().findingId());
        swotItem = text(details.source().swotItemId());
        effort = details.effort();
        risk = details.risk();
        mitigation = details.mitigation();
        indicator = details.indicator().name();
        unit = details.indicator().unit();
        baseline = details.indicator().baseline();
        target = details.indicator().target();
        measures = details.indicator().measures().stream()
                .map(ActionSheet::measure)
                .toList();
        contributors = details.parts().contributors().stream().map(Ids::text).toList();
        nodes = details.parts().nodes().stream().map(Ids::text).toList();
        steps = details.parts().steps().stream().map(ActionSheet::step).toList();
        budget = details.parts().budget().stream().map(ActionSheet::budget).toList();
    }

    ActionPlan plan() {
        return new ActionPlan(title, description, id(owner), due, details());
    }

    private ActionDetails details() {
        ActionIndicator judged = new ActionIndicator(
                indicator,
                unit,
                baseline,
                target,
                list(measures, measure -> new MeasureLine(measure.on, measure.value)));
        ActionParts parts = new ActionParts(
                list(contributors, Ids::parse),
                list(nodes, Ids::parse),
                list(steps, step -> new StepLine(id(step.id), step.title, step.due, step.doneOn)),
                list(budget, line -> new BudgetLine(line.funder, line.planned, line.spent)));
        return new ActionDetails(
                new ActionSource(id(finding), id(swotItem), id(roadmap)),
                priority,
                effort,
                start,
                risk,
                mitigation,
                judged,
                parts);
    }

    Long scoreId() {
        return id(score);
    }

    private static Measure measure(MeasureLine line) {
        Measure measure = new Measure();
        measure.on = line.on();
        measure.value = line.value();
        return measure;
    }

    private static Step step(StepLine line) {
        Step step = new Step();
        step.id = text(line.id());
        step.title = line.title();
        step.due = line.dueOn();
        step.doneOn = line.doneOn();
        return step;
    }

    private static Budget budget(BudgetLine line) {
        Budget budget = new Budget();
        budget.funder = line.funder();
        budget.planned = line.planned();
        budget.spent = line.spent();
        return budget;
    }

    private static <S, T> List<T> list(List<S> given, Function<S, T> made) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).map(made).toList();
    }

    private static String text(Long id) {
        return id == null ? null : Ids.text(id);
    }

    private static Long id(String text) {
        return text == null || text.isBlank() ? null : Long.valueOf(Ids.parse(text));
    }
}
