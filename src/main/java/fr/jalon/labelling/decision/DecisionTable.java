package fr.jalon.labelling.decision;

import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The audits that wait for the commission, or that it decided on, as a file. */
@RequestScoped
class DecisionTable implements ExportedTables {

    private final PrepareDecision prepare;
    private final TableWords words;

    @Inject
    DecisionTable(PrepareDecision prepare, TableWords words) {
        this.prepare = prepare;
        this.words = words;
    }

    DecisionTable() {
        this(null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(new ExportedTable("decisions", this::lines));
    }

    private ExportedTable.Listing lines(Function<String, String> asked) {
        boolean decided = Boolean.parseBoolean(asked.apply("decided"));
        return new ExportedTable.Listing(
                "decision.title",
                List.of(
                        "audit.structure",
                        "register.department",
                        "audit.region",
                        "audit.kind",
                        "audit.closedOn",
                        "audit.findings",
                        "decision.majorFindings",
                        "decision.one",
                        "decision.decidedOn",
                        "register.number"),
                (first, size) -> prepare.page(decided, first, size).stream()
                        .map(this::line)
                        .toList());
    }

    private List<Object> line(DecisionLine line) {
        return Arrays.asList(
                line.structureName(),
                line.department(),
                line.regionName(),
                words.of("audit.kind.", line.auditKind()),
                line.closedOn(),
                line.findings(),
                line.major(),
                words.of("decision.kind.", line.decision()),
                line.decidedOn(),
                line.labelNumber());
    }
}
