package fr.jalon.labelling.audit;

import fr.jalon.casework.indicator.Figure;
import fr.jalon.casework.indicator.IndicatorUnit;
import fr.jalon.identity.Actor;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a diagnosis criterion by criterion, with its evidence, from the published views of the current workspace: its own
 * for a mission, what is shared with them for an association, the union or an auditor. Two statements, however many
 * criteria.
 */
@ApplicationScoped
public class ScoreSheets {

    private static final String SCORES =
            "select s.id, x.code, x.title, n.code, coalesce(n.title, n.text, n.code), s.level, s.applicable, s.reason,"
                    + " s.strengths, s.weaknesses from %1$scriterion_score s"
                    + " join reference_node n on n.id = s.node_id join reference_node x on x.id = s.axis_id"
                    + " where s.diagnosis_id = ?1 order by n.tree_rank";

    private static final String EVIDENCE =
            "select l.score_id, e.id, e.kind, e.title, coalesce(v.text, v.url, e.description), e.evidence_date, v.file_name,"
                    + " v.file_hash, i.label, i.value, i.unit, i.denominator, i.period_from, i.period_to, i.hash"
                    + " from %1$scriterion_score s"
                    + " join %1$sevidence_link l on l.score_id = s.id join %1$sevidence e on e.id = l.evidence_id"
                    + " left join %1$sevidence_version v on v.evidence_id = e.id and v.number = l.version_number"
                    + " left join %1$sfrozen_indicator i on i.evidence_id = e.id"
                    + " where s.diagnosis_id = ?1 order by e.evidence_date desc, e.id";

    private final EntityManager entities;
    private final Actor actor;

    @Inject
    ScoreSheets(EntityManager entities, Actor actor) {
        this.entities = entities;
        this.actor = actor;
    }

    ScoreSheets() {
        this(null, null);
    }

    /** The criteria of a diagnosis in the order of its reference; none where this workspace may not see it. */
    public List<CriterionLine> of(long diagnosisId) {
        Map<Long, List<EvidenceLine>> evidence = new HashMap<>();
        Rows.of(query(EVIDENCE, diagnosisId), row -> evidence.computeIfAbsent(row.number(), score -> new ArrayList<>())
                .add(evidence(row)));
        return Rows.of(query(SCORES, diagnosisId), row -> criterion(row, evidence));
    }

    private Query query(String sql, long diagnosisId) {
        String shared = actor.structureCode().isMission() ? "" : "shared_";
        return entities.createNativeQuery(sql.formatted(shared)).setParameter(1, diagnosisId);
    }

    /** The reference of a diagnosis; "not found" where this workspace may not see it. */
    public long reference(long diagnosisId) {
        return Rows.of(
                        query("select d.reference_id, d.id from %1$sself_diagnosis d where d.id = ?1", diagnosisId),
                        Rows::number)
                .stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** Titles of a diagnosis's axes and criteria by code; none where this workspace may not see it. */
    public Map<String, String> titles(long diagnosisId) {
        Map<String, String> titles = new HashMap<>();
        of(diagnosisId).forEach(line -> {
            titles.put(line.axisCode(), line.axisTitle());
            titles.put(line.code(), line.title());
        });
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
