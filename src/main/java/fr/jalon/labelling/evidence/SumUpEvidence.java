package fr.jalon.labelling.evidence;

import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Says how the evidence of a diagnosis stands: one statement, whatever its size. */
@RequestScoped
@UseCase(circle = QualityCircle.TEAM)
public class SumUpEvidence {
    private static final String STANDING = "SELECT COUNT(DISTINCT CASE WHEN e.valid_until < ? THEN e.id END),"
            + " COUNT(DISTINCT CASE WHEN e.valid_until BETWEEN ? AND ? THEN e.id END), COUNT(DISTINCT a.evidence_id)"
            + " FROM criterion_score s JOIN evidence_link l ON l.score_id = s.id JOIN evidence e ON e.id = l.evidence_id"
            + " LEFT JOIN indicator_alert a ON a.evidence_id = e.id AND a.state = 'OPEN'"
            + " WHERE s.diagnosis_id = ? AND e.review <> 'WITHDRAWN'";

    private final EntityManager entities;
    private final LocalClock clock;

    @Inject
    SumUpEvidence(EntityManager entities, LocalClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    SumUpEvidence() {
        this(null, null);
    }

    public EvidenceStanding ofDiagnosis(long diagnosis) {
        LocalDate today = clock.today();
        return Tables.of(entities)
                .one(
                        STANDING,
                        row -> new EvidenceStanding(row.getInt(1), row.getInt(2), row.getInt(3)),
                        today,
                        today,
                        today.plusDays(Validity.FIRST_WARNING),
                        diagnosis)
                .orElseThrow();
    }
}
