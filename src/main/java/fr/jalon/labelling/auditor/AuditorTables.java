package fr.jalon.labelling.auditor;

import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register of auditors and the time credits, as files. */
@RequestScoped
class AuditorTables implements ExportedTables {

    private final KeepAuditors keep;
    private final TableWords words;

    @Inject
    AuditorTables(KeepAuditors keep, TableWords words) {
        this.keep = keep;
        this.words = words;
    }

    AuditorTables() {
        this(null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(
                new ExportedTable("auditors", this::auditors), new ExportedTable("time-credits", asked -> credits()));
    }

    private ExportedTable.Listing auditors(Function<String, String> asked) {
        AuditorLines.Filter filter =
                AuditorListView.filter(asked.apply("q"), asked.apply("kind"), asked.apply("region"));
        return new ExportedTable.Listing(
                "auditor.title",
                List.of(
                        "common.name",
                        "auditor.kind",
                        "auditor.organisation",
                        "auditor.region",
                        "auditor.seniority",
                        "auditor.structureKinds",
                        "auditor.languages",
                        "auditor.quota",
                        "auditor.audits",
                        "auditor.expired",
                        "auditor.interests",
                        "auditor.active"),
                (first, size) ->
                        keep.page(filter, first, size).stream().map(this::line).toList());
    }

    private List<Object> line(AuditorLine row) {
        return Arrays.asList(
                row.name(),
                words.of("audit.auditor.", row.kind()),
                row.organisation(),
                row.region(),
                words.of("auditor.seniority.", row.seniority()),
                row.structureKinds().stream()
                        .sorted()
                        .map(one -> words.text("auditor.structureKind." + one))
                        .collect(Collectors.joining(", ")),
                row.languages(),
                row.quota(),
                row.audits(),
                row.expired(),
                row.interests(),
                words.of(row.active()));
    }

    private ExportedTable.Listing credits() {
        return new ExportedTable.Listing(
                "auditor.credits",
                List.of("audit.structure", "audit.region", "auditor.lent", "auditor.had", "auditor.balance"),
                (first, size) -> keep.credits(first, size).stream()
                        .map(row ->
                                Arrays.<Object>asList(row.name(), row.region(), row.lent(), row.had(), row.balance()))
                        .toList());
    }
}
