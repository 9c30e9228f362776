package fr.jalon.oversight.national;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The tables of the national dashboard as files. */
@RequestScoped
class NationalTables implements ExportedTables {

    private final ReadNationalDashboard read;
    private final TableWords words;

    @Inject
    NationalTables(ReadNationalDashboard read, TableWords words) {
        this.read = read;
        this.words = words;
    }

    NationalTables() {
        this(null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(
                new ExportedTable("national-funnel", this::funnel),
                new ExportedTable("national-delays", this::delays),
                new ExportedTable("national-criteria", this::criteria),
                new ExportedTable("national-costs", this::costs));
    }

    private static String region(Function<String, String> asked) {
        return NationalView.region(asked.apply("region"));
    }

    private static AuditKind kind(Function<String, String> asked) {
        return NationalView.kind(asked.apply("kind"));
    }

    private ExportedTable.Listing funnel(Function<String, String> asked) {
        List<String> columns = new ArrayList<>(List.of("national.region", "national.structures"));
        for (FunnelStage stage : FunnelStage.values()) {
            columns.add("national.stage." + stage);
        }
        return new ExportedTable.Listing(
                "national.funnel", columns, ExportedTable.Rows.of(read.funnel(region(asked), kind(asked)), row -> {
                    List<Object> cells = new ArrayList<>(Arrays.asList(row.regionName(), row.total()));
                    for (FunnelStage stage : FunnelStage.values()) {
                        cells.add(row.at(stage));
                    }
                    return cells;
                }));
    }

    private ExportedTable.Listing delays(Function<String, String> asked) {
        return new ExportedTable.Listing(
                "national.delays",
                List.of("national.step", "national.audits", "national.median", "national.ninth"),
                ExportedTable.Rows.of(
                        read.delays(region(asked), kind(asked)),
                        row -> Arrays.asList(
                                words.of("national.step.", row.step()), row.audits(), row.median(), row.ninth())));
    }

    private ExportedTable.Listing criteria(Function<String, String> asked) {
        return new ExportedTable.Listing(
                "national.criteria",
                List.of(
                        "national.reference",
                        "national.code",
                        "national.criterion",
                        "national.audits",
                        "national.failed",
                        "national.percent",
                        "national.below",
                        "national.minor",
                        "national.major"),
                ExportedTable.Rows.of(
                        read.criteria(region(asked), kind(asked)),
                        row -> Arrays.asList(
                                row.reference(),
                                row.code(),
                                row.title(),
                                row.audits(),
                                row.failed(),
                                row.percent(),
                                row.below(),
                                row.minor(),
                                row.major())));
    }

    private ExportedTable.Listing costs(Function<String, String> asked) {
        return new ExportedTable.Listing(
                "national.costs",
                List.of("national.region", "national.audits", "national.planned", "national.spent"),
                ExportedTable.Rows.of(
                        read.costs(region(asked), kind(asked)),
                        row -> Arrays.asList(row.regionName(), row.audits(), row.planned(), row.spent())));
    }
}
