package fr.jalon.labelling.assignment;

import fr.jalon.shared.Ids;
import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a plan proposes, as a file. */
@RequestScoped
class PlanTables implements ExportedTables {

    private final MakePlans plans;
    private final TableWords words;

    @Inject
    PlanTables(MakePlans plans, TableWords words) {
        this.plans = plans;
        this.words = words;
    }

    PlanTables() {
        this(null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(new ExportedTable("audit-plan", this::plan));
    }

    private ExportedTable.Listing plan(Function<String, String> asked) {
        long id = Ids.parse(asked.apply("id"));
        boolean unassigned = "unassigned".equals(asked.apply("list"));
        return new ExportedTable.Listing(
                "plan.one",
                List.of(
                        "audit.structure",
                        "audit.region",
                        "plan.from",
                        "plan.until",
                        "audit.auditor.CERTIFICATION_BODY",
                        "audit.auditor.NETWORK",
                        "plan.changed",
                        "plan.why"),
                (first, size) -> plans.visits(id, unassigned, first, size).stream()
                        .map(this::line)
                        .toList());
    }

    private List<Object> line(PlanVisits.Line row) {
        String family = row.from() == null ? "plan.whyNot." : "plan.why.";
        return Arrays.asList(
                row.structure(),
                row.region(),
                row.from(),
                row.until(),
                row.certification(),
                row.network(),
                words.of(row.changed()),
                row.reasons().stream()
                        .map(why -> words.text(family + why.key(), why.amount(), why.cost()))
                        .collect(Collectors.joining(" ; ")));
    }
}
