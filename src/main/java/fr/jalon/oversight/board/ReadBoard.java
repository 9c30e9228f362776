package fr.jalon.oversight.board;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.CriterionLine;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.audit.ScoreSheets;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The association's officers see their missions on the board and open the sheet of one: scores and reasons, no person. */
@UseCase(allowed = {Role.LABEL_OFFICER, Role.NETWORK_OFFICER, Role.ANALYST})
@ApplicationScoped
public class ReadBoard {

    /** A mission's sheet. */
    public record Sheet(BoardRow row, List<CriterionLine> criteria, List<BoardComment> comments) {}

    private final BoardRows rows;
    private final ScoreSheets sheets;
    private final BoardComments comments;
    private final NationalDay day;
    private final Actor actor;
    private final Journal journal;

    @Inject
    ReadBoard(
            BoardRows rows, ScoreSheets sheets, BoardComments comments, NationalDay day, Actor actor, Journal journal) {
        this.rows = rows;
        this.sheets = sheets;
        this.comments = comments;
        this.day = day;
        this.actor = actor;
        this.journal = journal;
    }

    ReadBoard() {
        this(null, null, null, null, null, null);
    }

    /** How many missions there are in this département and at this stage; null stands for any. */
    public int count(String department, BoardStage stage) {
        return rows.count(filter(department, stage, null));
    }

    /** A page of them. */
    public List<BoardRow> page(String department, BoardStage stage, BoardRows.Sort sort, int first, int size) {
        return rows.page(filter(department, stage, null), sort, first, size);
    }

    /** How many missions of this département (null: of all) are at each stage. */
    public Map<BoardStage, Integer> stages(String department) {
        return rows.stages(filter(department, null, null));
    }

    /** Départements of the association's missions. */
    public List<String> departments() {
        return rows.departments(association());
    }

    /** Days to a mission's audit, or null. */
    public Long daysToAudit(BoardRow row) {
        return row.daysToAudit(day.today());
    }

    /** The sheet of a mission; "not found" for one of another association. */
    public Sheet open(String structureCode) {
        BoardRows.Filter one = filter(null, null, structureCode);
        BoardRow row =
                rows.page(one, BoardRows.Sort.NAME, 0, 1).stream().findFirst().orElseThrow(Refused::notFound);
        journal.record(Journal.Action.READ, "Mission", structureCode, null);
        Long diagnosis = rows.diagnosis(one);
        return new Sheet(row, diagnosis == null ? List.of() : sheets.of(diagnosis), comments.of(structureCode));
    }

    private BoardRows.Filter filter(String department, BoardStage stage, String structure) {
        return new BoardRows.Filter(association(), day.today(), department, stage, structure);
    }

    private String association() {
        return actor.structureCode().value();
    }
}
