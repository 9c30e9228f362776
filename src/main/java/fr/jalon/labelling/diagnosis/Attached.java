package fr.jalon.labelling.diagnosis;

import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what hangs on the scores of a diagnosis, evidence and actions, from the published views of the current workspace:
 * one statement for a whole diagnosis.
 */
@ApplicationScoped
class Attached {
    private static final String EVIDENCE =
            "select l.score_id, e.title, e.kind, e.evidence_date, v.file_hash, i.indicator_code, i.label, i.value, i.hash,"
                    + " l.linked_at from evidence_link l join criterion_score s on s.id = l.score_id"
                    + " join evidence e on e.id = l.evidence_id left join evidence_version v on v.evidence_id = e.id"
                    + " and v.number = l.version_number left join frozen_indicator i on i.evidence_id = e.id"
                    + " where %s order by e.evidence_date, e.id";

    private static final String ACTIONS =
            "select a.score_id, a.id, a.title, a.owner_name, a.due_on, a.state, a.done_on from improvement_action a"
                    + " join criterion_score s on s.id = a.score_id where %s order by a.due_on, a.id";

    private static final String OF_DIAGNOSIS = "s.diagnosis_id = ?1";
    private static final String OF_SCORES = "s.id in (?1, ?2)";

    private final EntityManager entities;

    @Inject
    Attached(EntityManager entities) {
        this.entities = entities;
    }

    Attached() {
        this(null);
    }

    /** A piece of evidence of a score; the columns of files or indicators are null for the others. */
    record Piece(
            long scoreId,
            String title,
            String kind,
            LocalDate date,
            String fileHash,
            String indicator,
            String indicatorLabel,
            Long value,
            String indicatorHash,
            LocalDate linkedOn) {

        /** The SHA-256 of its file or of its frozen number; null for a note. */
        String fingerprint() {
            return fileHash == null ? indicatorHash : fileHash;
        }

        /** What a signature keeps of it. */
        String print() {
            return fingerprint() == null ? "note:" + title : fingerprint();
        }
    }

    Map<Long, List<Piece>> evidence(long diagnosisId) {
        return byScore(Rows.of(
                entities.createNativeQuery(EVIDENCE.formatted(OF_DIAGNOSIS)).setParameter(1, diagnosisId),
                Attached::piece));
    }

    /** The evidence of two scores: the same criterion in two cycles. */
    Map<Long, List<Piece>> evidence(long one, long other) {
        return byScore(Rows.of(
                entities.createNativeQuery(EVIDENCE.formatted(OF_SCORES))
                        .setParameter(1, one)
                        .setParameter(2, other),
                Attached::piece));
    }

    List<GapAction> actions(long diagnosisId) {
        return Rows.of(
                entities.createNativeQuery(ACTIONS.formatted(OF_DIAGNOSIS)).setParameter(1, diagnosisId),
                Attached::step);
    }

    /** The actions of two scores. */
    List<GapAction> actions(long one, long other) {
        return Rows.of(
                entities.createNativeQuery(ACTIONS.formatted(OF_SCORES))
                        .setParameter(1, one)
                        .setParameter(2, other),
                Attached::step);
    }

    private static Map<Long, List<Piece>> byScore(List<Piece> pieces) {
        Map<Long, List<Piece>> found = new HashMap<>();
        pieces.forEach(piece ->
                found.computeIfAbsent(piece.scoreId(), any -> new ArrayList<>()).add(piece));
        return found;
    }

    private static Piece piece(Rows row) {
        return new Piece(
                row.number(),
                row.text(),
                row.text(),
                row.day(),
                row.text(),
                row.text(),
                row.text(),
                row.number(),
                row.text(),
                row.moment().toLocalDate());
    }

    private static GapAction step(Rows row) {
        return new GapAction(row.number(), row.number(), row.text(), row.text(), row.day(), row.text(), row.day());
    }
}
