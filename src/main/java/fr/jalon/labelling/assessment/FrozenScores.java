package fr.jalon.labelling.assessment;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scores of an audit as they were kept: before the structure replied, and when its report was first signed. */
@ApplicationScoped
public class FrozenScores {

    static final String BEFORE_REPLY = "FINDINGS";
    private static final String SIGNED = "REPORT";

    private static final String BEFORE = "SELECT criterion, agreed_level, agreed_applicable FROM frozen_score"
            + " WHERE audit_id = ?1 AND moment = '" + BEFORE_REPLY + "'";

    /**
     * What was agreed on a criterion.
     *
     * @param level null where the criterion does not apply
     */
    public record Kept(String criterion, Integer level, boolean applicable) {}

    private final EntityManager entities;
    private final Comparisons comparisons;
    private final ScoreRows rows;

    @Inject
    FrozenScores(EntityManager entities, Comparisons comparisons, ScoreRows rows) {
        this.entities = entities;
        this.comparisons = comparisons;
        this.rows = rows;
    }

    FrozenScores() {
        this(null, null, null);
    }

    /** What was agreed before the structure replied, by criterion. */
    public Map<String, Kept> beforeReply(long auditId) {
        return Rows.of(entities.createNativeQuery(BEFORE).setParameter(1, auditId), row -> {
                    String criterion = row.text();
                    Long level = row.number();
                    return new Kept(criterion, level == null ? null : level.intValue(), row.flag());
                })
                .stream()
                .collect(Collectors.toMap(Kept::criterion, Function.identity()));
    }

    /**
     * Refuses while a criterion has no agreed score; of a follow-up, which returns to some of them only, while one that was
     * scored has none.
     */
    public void requireAgreed(Audit audit) {
        long open = openOf(comparisons.of(audit), audit.getKind());
        if (open > 0) {
            throw Refused.conflict("assessment.refused.unscored", open);
        }
    }

    static long openOf(List<ComparedCriterion> criteria, AuditKind kind) {
        return criteria.stream()
                .filter(one -> kind == AuditKind.FOLLOW_UP ? one.isOpen() : one.agreed() == null)
                .count();
    }

    /** Keeps the scores as they are now, for good: the report is signed. */
    public void keepSigned(Audit audit) {
        rows.freeze(audit, SIGNED, comparisons.of(audit));
    }
}
