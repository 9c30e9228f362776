package fr.jalon.oversight.board;

import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The board as a file. */
@RequestScoped
class BoardTable implements ExportedTables {

    private final ReadBoard read;
    private final TableWords words;

    @Inject
    BoardTable(ReadBoard read, TableWords words) {
        this.read = read;
        this.words = words;
    }

    BoardTable() {
        this(null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(new ExportedTable("board", this::missions));
    }

    private ExportedTable.Listing missions(Function<String, String> asked) {
        String department = BoardView.department(asked.apply("department"));
        BoardStage stage = BoardView.stage(asked.apply("stage"));
        BoardRows.Sort sort = BoardView.sort(asked.apply("sort"));
        return new ExportedTable.Listing(
                "board.title",
                List.of(
                        "board.mission",
                        "register.town",
                        "board.department",
                        "board.stageTitle",
                        "board.auditDays",
                        "diagnosis.year.label",
                        "board.sort.PROGRESS",
                        "diagnosis.criteria",
                        "board.sort.SCORE",
                        "board.axes",
                        "board.sort.EVIDENCE",
                        "board.sort.ACTIONS",
                        "board.actionsLate",
                        "board.label",
                        "register.until"),
                (first, size) -> read.page(department, stage, sort, first, size).stream()
                        .map(this::mission)
                        .toList());
    }

    private List<Object> mission(BoardRow row) {
        return Arrays.asList(
                row.name(),
                row.town(),
                row.department(),
                words.of("board.stage.", row.stage()),
                read.daysToAudit(row),
                row.diagnosisYear(),
                row.diagnosisYear() == null ? null : row.decided(),
                row.diagnosisYear() == null ? null : row.criteria(),
                row.mean(),
                row.axes().stream().map(this::axis).collect(Collectors.joining(" · ")),
                row.evidence(),
                row.actionsOpen(),
                row.actionsOverdue(),
                row.labelNumber(),
                row.labelUntil());
    }

    private String axis(BoardRow.AxisMean axis) {
        return axis.code() + " " + (axis.mean() == null ? "–" : words.decimal(axis.mean()));
    }
}
