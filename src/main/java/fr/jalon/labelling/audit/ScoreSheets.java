package fr.jalon.labelling.audit;

import fr.jalon.casework.indicator.Figure;
import fr.jalon.casework.indicator.IndicatorUnit;
import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a diagnosis criterion by criterion, with its evidence, from the published views of the current workspace: what
 * an association or an auditor may see of it. Two statements, however many criteria.
 */
@ApplicationScoped
public class ScoreSheets {

    private static final String SCORES =
            "select s.id, x.code, x.title, n.code, coalesce(n.title, n.text, n.code), s.level, s.applicable, s.reason,"
                    + " s.strengths, s.weaknesses from shared_criterion_score s"
                    + " join network.reference_node n on n.id = s.node_id join network.reference_node x on x.id = s.axis_id"
                    + " where s.diagnosis_id = ?1 order by n.tree_rank";

    private static final String EVIDENCE =
            "select l.score_id, e.id, e.kind, e.title, coalesce(v.text, v.url, e.description), e.evidence_date, v.file_name,"
                    + " v.file_hash, i.label, i.value, i.unit, i.denominator, i.period_from, i.period_to, i.hash"
                    + " from shared_criterion_score s"
                    + " join shared_evidence_link l on l.score_id = s.id join shared_evidence e on e.id = l.evidence_id"
                    + " left join shared_evidence_version v on v.evidence_id = e.id and v.number = l.version_number"
                    + " left join shared_frozen_indicator i on i.evidence_id = e.id"
                    + " where s.diagnosis_id = ?1 order by e.evidence_date desc, e.id";

    private final EntityManager entities;

    @Inject
    ScoreSheets(EntityManager entities) {
        this.entities = entities;
    }

    ScoreSheets() {
        this(null);
    }

    /** The criteria of a diagnosis in the order of its reference; none where this workspace may not see it. */
    public List<CriterionLine> of(long diagnosisId) {
        Map<Long, List<EvidenceLine>> evidence = new HashMap<>();
        Rows.of(entities.createNativeQuery(EVIDENCE).setParameter(1, diagnosisId), row -> evidence.computeIfAbsent(
                        row.number(), score -> new ArrayList<>())
                .add(evidence(row)));
        return Rows.of(
                entities.createNativeQuery(SCORES).setParameter(1, diagnosisId), row -> criterion(row, evidence));
    }

    /** Titles of a diagnosis's criteria by code; none where this workspace may not see it. */
    public Map<String, String> titles(long diagnosisId) {
        Map<String, String> titles = new HashMap<>();
        of(diagnosisId).forEach(line -> titles.put(line.code(), line.title()));
        return titles;
    }

    private static EvidenceLine evidence(Rows row) {
        long id = row.number();
        String kind = row.text();
        String title = row.text();
        String description = row.text();
        var day = row.day();
        String fileName = row.text();
        String fileHash = row.text();
        String label = row.text();
        Long value = row.number();
        var frozen = value == null ? null : frozen(row, label, value);
        return new EvidenceLine(id, kind, title, description, day, fileName, fileHash, frozen);
    }

    private static EvidenceLine.Frozen frozen(Rows row, String label, long value) {
        Figure figure = new Figure(row.constant(IndicatorUnit.class), value, row.number());
        return new EvidenceLine.Frozen(label, figure, row.day(), row.day(), row.text());
    }

    private static CriterionLine criterion(Rows row, Map<Long, List<EvidenceLine>> evidence) {
        List<EvidenceLine> own = evidence.getOrDefault(row.number(), List.of());
        return new CriterionLine(
                row.text(),
                row.text(),
                row.text(),
                row.text(),
                level(row),
                row.flag(),
                row.text(),
                row.text(),
                row.text(),
                own);
    }

    private static Integer level(Rows row) {
        Long level = row.number();
        return level == null ? null : level.intValue();
    }
}
