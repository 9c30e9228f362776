package fr.jalon.oversight.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;

/**
 * Counts, in the views that missions' diagnoses are published to their association by, those for whom a workshop may be
 * worth it. In SQL: the entities of diagnoses are another feature's own.
 */
@ApplicationScoped
class WeakMissions {

    private static final String WEAK =
            """
            select count(distinct d.structure_code) from shared_self_diagnosis d
            join shared_criterion_score s on s.diagnosis_id = d.id
            join reference_node n on n.id = s.node_id
            where d.id = (select x.id from shared_self_diagnosis x where x.structure_code = d.structure_code
                order by x.year desc, x.id desc limit 1) and s.level <= 2 and n.code in (%s)""";

    private final EntityManager entities;

    @Inject
    WeakMissions(EntityManager entities) {
        this.entities = entities;
    }

    WeakMissions() {
        this(null);
    }

    /** How many missions scored themselves at most 2 on one of these criteria in their latest diagnosis. */
    int on(List<String> codes) {
        String marks = String.join(", ", Collections.nCopies(codes.size(), "?"));
        Query query = entities.createNativeQuery(WEAK.formatted(marks));
        for (int i = 0; i < codes.size(); i++) {
            query.setParameter(i + 1, codes.get(i));
        }
        return ((Number) query.getSingleResult()).intValue();
    }
}
