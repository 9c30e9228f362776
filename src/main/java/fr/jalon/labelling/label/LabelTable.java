package fr.jalon.labelling.label;

import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The labels as the label office follows them, as a file. */
@RequestScoped
class LabelTable implements ExportedTables {

    private final FollowLabels follow;
    private final TableWords words;

    @Inject
    LabelTable(FollowLabels follow, TableWords words) {
        this.follow = follow;
        this.words = words;
    }

    LabelTable() {
        this(null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(new ExportedTable("labels", this::labels));
    }

    private ExportedTable.Listing labels(Function<String, String> asked) {
        String state = LabelListView.wanted(asked.apply("state"));
        return new ExportedTable.Listing(
                "label.title",
                List.of(
                        "audit.structure",
                        "register.department",
                        "audit.region",
                        "register.number",
                        "register.from",
                        "register.until",
                        "label.conditions",
                        "label.condition.due",
                        "label.alerts",
                        "common.state"),
                (first, size) -> follow.page(asked.apply("q"), state, first, size).stream()
                        .map(this::line)
                        .toList());
    }

    private List<Object> line(LabelRow row) {
        return Arrays.asList(
                row.structureName(),
                row.department(),
                row.regionName(),
                row.number(),
                row.validFrom(),
                row.validUntil(),
                row.openConditions(),
                row.nextDue(),
                row.alerts(),
                words.of("register.standing.", row.standing()));
    }
}
