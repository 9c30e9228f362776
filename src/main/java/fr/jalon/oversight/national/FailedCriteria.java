package fr.jalon.oversight.national;

import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.References;
import fr.jalon.labelling.reference.ScaleStep;
import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the criteria most often not met in audits whose findings were sent, findings being what they are once the replies are
 * answered: one statement counts them by level, and the references, which are in memory, tell which levels are below
 * conformity.
 */
@ApplicationScoped
class FailedCriteria {

    /** How many audits came to the same on a criterion. */
    record Outcome(long reference, String criterion, Integer level, boolean minor, boolean major, int audits) {}

    private static final int ALL = 100;

    private static final String OUTCOMES =
            """
            with noted as (
                select audit_id, criterion, max(kind = 'MINOR') as minor, max(kind = 'MAJOR') as major
                from lasting_finding group by audit_id, criterion),
            audited as (
                select a.id, d.reference_id from audit a join network.structure s on s.code = a.structure_code
                join shared_self_diagnosis d on d.id = a.self_diagnosis_id
                where a.state in ('REPLY', 'REPORT', 'CLOSED')
                    and (?1 is null or s.region_code = ?1) and (?2 is null or a.kind = ?2))
            select a.reference_id, g.criterion, g.level, coalesce(n.minor, 0), coalesce(n.major, 0), count(*)
            from audited a join audit_score g on g.audit_id = a.id and g.voice = 'AGREED'
            left join noted n on n.audit_id = g.audit_id and n.criterion = g.criterion
            group by a.reference_id, g.criterion, g.level, n.minor, n.major
            union all
            select a.reference_id, n.criterion, null, n.minor, n.major, count(*)
            from audited a join noted n on n.audit_id = a.id
            where not exists (select 1 from audit_score g
                where g.audit_id = n.audit_id and g.criterion = n.criterion and g.voice = 'AGREED')
            group by a.reference_id, n.criterion, n.minor, n.major
            """;

    private final EntityManager entities;
    private final References references;

    @Inject
    FailedCriteria(EntityManager entities, References references) {
        this.entities = entities;
        this.references = references;
    }

    FailedCriteria() {
        this(null, null);
    }

    /**
     * Those that failed at least once, the most frequent first.
     *
     * @param percent of the highest level of its scale from which a criterion conforms
     */
    List<FailedCriterion> of(NationalFilter filter, int percent) {
        List<Outcome> outcomes = Rows.of(
                entities.createNativeQuery(OUTCOMES)
                        .setParameter(1, filter.region())
                        .setParameter(2, filter.kindName()),
                row -> {
                    long reference = row.number();
                    String criterion = row.text();
                    Long level = row.number();
                    return new Outcome(
                            reference,
                            criterion,
                            level == null ? null : level.intValue(),
                            row.flag(),
                            row.flag(),
                            row.count());
                });
        Map<Long, List<Outcome>> byReference = new LinkedHashMap<>();
        outcomes.forEach(one -> byReference
                .computeIfAbsent(one.reference(), id -> new ArrayList<>())
                .add(one));
        List<FailedCriterion> failed = new ArrayList<>();
        byReference.forEach((id, of) -> failed.addAll(failed(references.find(id), of, percent)));
        failed.sort(Comparator.comparingDouble((FailedCriterion one) -> -(double) one.failed() / one.audits())
                .thenComparingInt(one -> -one.failed()));
        return failed;
    }

    /** The same of one reference, as a pure function, in the order of the reference. */
    static List<FailedCriterion> failed(QualityReference reference, List<Outcome> outcomes, int percent) {
        List<FailedCriterion> failed = new ArrayList<>();
        for (ReferenceNode criterion : reference.criteria()) {
            int top = reference.scaleOf(criterion).stream()
                    .mapToInt(ScaleStep::level)
                    .max()
                    .orElse(0);
            FailedCriterion one = count(reference, criterion, outcomes, top * percent);
            if (one.failed() > 0) {
                failed.add(one);
            }
        }
        return failed;
    }

    private static FailedCriterion count(
            QualityReference reference, ReferenceNode criterion, List<Outcome> outcomes, int conform) {
        int audits = 0;
        int failed = 0;
        int below = 0;
        int minor = 0;
        int major = 0;
        for (Outcome one : outcomes) {
            if (one.criterion().equals(criterion.code())) {
                boolean low = one.level() != null && one.level() * ALL < conform;
                audits += one.audits();
                failed += low || one.minor() || one.major() ? one.audits() : 0;
                below += low ? one.audits() : 0;
                minor += one.minor() ? one.audits() : 0;
                major += one.major() ? one.audits() : 0;
            }
        }
        return new FailedCriterion(
                reference.code() + " " + reference.version(),
                criterion.code(),
                criterion.label(),
                audits,
                failed,
                below,
                minor,
                major);
    }
}
