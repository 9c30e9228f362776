package fr.jalon.labelling.improvement;

import fr.jalon.labelling.project.Roadmap;
import fr.jalon.labelling.project.RoadmapHeading;
import fr.jalon.labelling.project.RoadmapText;
import fr.jalon.labelling.project.SwotItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of the plan, as they are exported and annexed to its document. */
@RequestScoped
class PlanTables {
    private final PlanWording words;

    @Inject
    PlanTables(PlanWording words) {
        this.words = words;
    }

    PlanTables() {
        this(null);
    }

    PlanTable actions(List<ActionFile> files) {
        List<List<Object>> rows = new ArrayList<>();
        for (ActionFile file : files) {
            ActionRow row = file.row();
            ActionTotals totals = file.totals();
            rows.add(Arrays.asList(
                    row.title(),
                    words.of("improvement.origin.", row.origin()),
                    file.nodes().stream().map(node -> node.node().code()).collect(Collectors.joining(", ")),
                    row.ownerName(),
                    String.join(", ", file.names().values()),
                    words.of("improvement.priority.", row.priority()),
                    words.of("improvement.effort.", file.details().effort()),
                    row.startsOn(),
                    row.dueOn(),
                    words.of("improvement.state.", row.state()),
                    row.progress(),
                    totals.planned(),
                    totals.spent()));
        }
        return table(
                "improvement.actions",
                List.of(
                        "name",
                        "origin",
                        "criterion",
                        "owner",
                        "contributors",
                        "priority",
                        "effort",
                        "starts",
                        "due",
                        "state",
                        "progressPercent",
                        "planned",
                        "spent"),
                rows);
    }

    PlanTable steps(List<ActionFile> files) {
        List<List<Object>> rows = new ArrayList<>();
        files.forEach(file -> file.details()
                .parts()
                .steps()
                .forEach(step ->
                        rows.add(Arrays.asList(file.row().title(), step.title(), step.dueOn(), step.doneOn()))));
        return table("improvement.steps", List.of("name", "step.title", "step.due", "step.done"), rows);
    }

    PlanTable budget(List<ActionFile> files) {
        List<List<Object>> rows = new ArrayList<>();
        files.forEach(file -> file.details()
                .parts()
                .budget()
                .forEach(line ->
                        rows.add(Arrays.asList(file.row().title(), line.funder(), line.planned(), line.spent()))));
        return table("improvement.budget", List.of("name", "funder", "planned", "spent"), rows);
    }

    /** What each funder gives for the whole plan. */
    PlanTable funders(List<ActionFile> files) {
        Map<String, BigDecimal[]> sums = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        files.forEach(file -> file.details().parts().budget().forEach(line -> {
            BigDecimal[] sum =
                    sums.computeIfAbsent(line.funder(), any -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
            sum[0] = sum[0].add(line.planned());
            sum[1] = sum[1].add(line.spent());
        }));
        List<List<Object>> rows = new ArrayList<>();
        sums.forEach((funder, sum) -> rows.add(List.of(funder, sum[0], sum[1])));
        return table("improvement.funders", List.of("funder", "planned", "spent"), rows);
    }

    PlanTable indicators(List<ActionFile> files) {
        List<List<Object>> rows = new ArrayList<>();
        for (ActionFile file : files) {
            ActionIndicator indicator = file.details().indicator();
            if (indicator.name() != null) {
                Boolean reached = indicator.reached();
                rows.add(Arrays.asList(
                        file.row().title(),
                        indicator.name(),
                        indicator.unit(),
                        indicator.baseline(),
                        indicator.target(),
                        indicator.latest(),
                        reached == null ? "" : words.text(reached ? "improvement.reached" : "improvement.notReached")));
            }
        }
        return table(
                "improvement.indicators",
                List.of("name", "indicator", "unit", "baseline", "target", "measure.value", "result"),
                rows);
    }

    PlanTable swot(List<SwotItem> items) {
        List<List<Object>> rows = new ArrayList<>();
        items.stream()
                .sorted(Comparator.comparing(SwotItem::kind))
                .forEach(item -> rows.add(
                        Arrays.asList(words.of("swot.kind.", item.kind()), item.theme(), item.text(), item.source())));
        return new PlanTable(
                words.text("swot.title"),
                List.of(
                        words.text("swot.kind"),
                        words.text("swot.theme"),
                        words.text("swot.text"),
                        words.text("swot.source")),
                rows);
    }

    PlanTable roadmaps(List<Roadmap> roadmaps) {
        List<String> columns = new ArrayList<>(
                List.of(words.text("roadmap.name"), words.text("project.firstYear"), words.text("project.lastYear")));
        for (RoadmapHeading heading : RoadmapHeading.values()) {
            columns.add(words.of("roadmap.heading.", heading));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (Roadmap roadmap : roadmaps) {
            RoadmapText text = roadmap.text();
            List<Object> row = new ArrayList<>(Arrays.asList(text.title(), text.firstYear(), text.lastYear()));
            for (RoadmapHeading heading : RoadmapHeading.values()) {
                row.add(text.under(heading));
            }
            rows.add(row);
        }
        return new PlanTable(words.text("roadmap.title"), columns, rows);
    }

    private PlanTable table(String title, List<String> columns, List<List<Object>> rows) {
        return new PlanTable(
                words.text(title),
                columns.stream().map(key -> words.text("improvement." + key)).toList(),
                rows);
    }

    /** A table's cells as a document writes them. */
    List<List<String>> written(PlanTable table) {
        return table.rows().stream()
                .map(row -> row.stream().map(this::written).toList())
                .toList();
    }

    private String written(Object cell) {
        if (cell instanceof LocalDate day) {
            return words.day(day);
        }
        if (cell instanceof BigDecimal number) {
            return words.number(number);
        }
        return cell == null ? "" : cell.toString();
    }
}
