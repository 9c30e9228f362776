package fr.jalon.labelling.assessment;

import fr.jalon.identity.Actor;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.References;
import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Puts what the structure gave each criterion beside what its auditors gave it: one statement, however many criteria.
 * Called inside use cases.
 */
@ApplicationScoped
public class Comparisons {

    private static final String VOICE = ", %1$s.id, %1$s.level, %1$s.applicable, %1$s.reason, %1$s.author_name,"
            + " %1$s.proposed_at, %1$s.version";

    private static final String JOIN = " left join audit_score %1$s on %1$s.audit_id = ?1 and %1$s.criterion = n.code"
            + " and %1$s.voice = '%2$s'";

    private static final String SHEET = "select n.reference_id, n.id, x.code, x.title, n.code,"
            + " coalesce(n.title, n.text, n.code), s.level, s.applicable, s.reason" + VOICE.formatted("c")
            + VOICE.formatted("w") + VOICE.formatted("g") + " from %scriterion_score s"
            + " join reference_node n on n.id = s.node_id join reference_node x on x.id = s.axis_id"
            + JOIN.formatted("c", Voice.CERTIFICATION_BODY) + JOIN.formatted("w", Voice.NETWORK)
            + JOIN.formatted("g", Voice.AGREED) + " where s.diagnosis_id = ?2 order by n.tree_rank";

    private final EntityManager entities;
    private final References references;
    private final Actor actor;

    @Inject
    Comparisons(EntityManager entities, References references, Actor actor) {
        this.entities = entities;
        this.references = references;
        this.actor = actor;
    }

    Comparisons() {
        this(null, null, null);
    }

    /** The criteria of an audit in the order of the reference, the certification body's score first. */
    public List<ComparedCriterion> of(Audit audit) {
        String shared = actor.structureCode().isMission() ? "" : "shared_";
        return Rows.of(
                entities.createNativeQuery(SHEET.formatted(shared))
                        .setParameter(1, audit.getId())
                        .setParameter(2, audit.getSelfDiagnosisId()),
                this::read);
    }

    private ComparedCriterion read(Rows row) {
        QualityReference reference = references.find(row.number());
        long node = row.number();
        String axis = row.text();
        String axisTitle = row.text();
        String code = row.text();
        String title = row.text();
        Integer level = level(row);
        boolean applicable = row.flag();
        String reason = row.text();
        AuditorScore certification = score(row);
        AuditorScore network = score(row);
        AuditorScore agreed = score(row);
        return new ComparedCriterion(
                axis,
                axisTitle,
                code,
                title,
                level,
                applicable,
                reason,
                certification,
                network,
                network != null && network.isProposed(),
                agreed,
                reference.criterion(node).map(reference::steps).orElse(List.of()));
    }

    private static AuditorScore score(Rows row) {
        Long id = row.number();
        AuditorScore score =
                new AuditorScore(level(row), row.flag(), row.text(), row.text(), row.moment(), row.count());
        return id == null ? null : score;
    }

    private static Integer level(Rows row) {
        Long level = row.number();
        return level == null ? null : level.intValue();
    }
}
