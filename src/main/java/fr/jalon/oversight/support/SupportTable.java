package fr.jalon.oversight.support;

import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The list of requests for support as a file. */
@RequestScoped
class SupportTable implements ExportedTables {

    private final ReadSupport read;
    private final TableWords words;

    @Inject
    SupportTable(ReadSupport read, TableWords words) {
        this.read = read;
        this.words = words;
    }

    SupportTable() {
        this(null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(new ExportedTable("support-requests", this::requests));
    }

    private ExportedTable.Listing requests(Function<String, String> asked) {
        SupportState state = SupportListView.state(asked.apply("state"));
        String mission = SupportListView.structure(asked.apply("mission"));
        return new ExportedTable.Listing(
                "support.title",
                List.of(
                        "support.subject",
                        "support.criterion",
                        "board.mission",
                        "support.by",
                        "support.askedAt",
                        "support.moved",
                        "common.state"),
                (first, size) -> {
                    ReadSupport.Page page = read.page(state, mission, first, size);
                    return page.rows().stream()
                            .map(row -> row(row, page.names().get(row.getStructureCode())))
                            .toList();
                });
    }

    private List<Object> row(SupportRequest row, String mission) {
        return Arrays.asList(
                row.getSubject(),
                row.getCriterionCode(),
                mission,
                row.getAskedByName(),
                words.here(row.getAskedAt()),
                words.here(row.getMovedAt()),
                words.of("support.state.", row.getState()));
    }
}
