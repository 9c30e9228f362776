package fr.jalon.labelling.audit;

import fr.jalon.shared.database.Rows;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Finds who may be named in a pair, and to which structures they are tied. */
@ApplicationScoped
class AuditorCandidates {

    private final EntityManager entities;

    @Inject
    AuditorCandidates(EntityManager entities) {
        this.entities = entities;
    }

    AuditorCandidates() {
        this(null);
    }

    /** Those tied neither to this structure nor to its region, by organisation and name. */
    List<AuditorCandidate> independentOf(Pair.Audited audited) {
        List<Pair.Tie> ties = ties();
        return entities.createQuery(
                        "select a from AuditorCandidate a order by a.organisation, a.name", AuditorCandidate.class)
                .getResultStream()
                .filter(auditor -> Pair.isIndependent(auditor, audited, ties))
                .toList();
    }

    AuditorCandidate require(Long accountId, String field) {
        return Optional.ofNullable(accountId)
                .map(id -> entities.find(AuditorCandidate.class, id))
                .orElseThrow(() -> Refused.field(field, "audit.refused.noAuditor"));
    }

    List<Pair.Tie> ties() {
        return Rows.of(
                entities.createNativeQuery("select account_id, structure_code, region_code from auditor_tie"),
                row -> new Pair.Tie(row.number(), row.text(), row.text()));
    }
}
