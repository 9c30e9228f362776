package fr.jalon.labelling.evidence;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Finds evidence of the current workspace. */
@ApplicationScoped
class EvidenceList {
    private static final String ROW =
            """
            select new fr.jalon.labelling.evidence.EvidenceRow(e.id, %s, e.kind, e.title, e.description,
                e.evidenceDate, e.fileName, e.mediaType, e.fileSize, e.addedByName, e.addedAt, f.indicatorCode,
                f.label, f.periodFrom, f.periodTo, f.value, f.computedAt, f.hash)
            from Evidence e left join FrozenIndicator f on f.evidenceId = e.id %s""";

    private final EntityManager entities;

    @Inject
    EvidenceList(EntityManager entities) {
        this.entities = entities;
    }

    EvidenceList() {
        this(null);
    }

    /** What proves a criterion, in the order it was attached. */
    List<EvidenceRow> ofScore(long scoreId) {
        return rows("l.id", "join EvidenceLink l on l.evidenceId = e.id where l.scoreId = :score order by l.id")
                .setParameter("score", scoreId)
                .getResultList();
    }

    /** Evidence that does not prove this criterion yet, the newest first. */
    List<EvidenceRow> others(long scoreId, int limit) {
        return rows(
                        "e.id",
                        """
                        where not exists (select l.id from EvidenceLink l
                            where l.evidenceId = e.id and l.scoreId = :score) order by e.id desc""")
                .setParameter("score", scoreId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A page of all evidence, the newest first: what is older than {@code before}. */
    List<EvidenceRow> page(long before, int limit) {
        return rows("e.id", "where e.id < :before order by e.id desc")
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    EvidenceRow row(long id) {
        return rows("e.id", "where e.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    Evidence find(long id) {
        return Optional.ofNullable(entities.find(Evidence.class, id)).orElseThrow(Refused::notFound);
    }

    FrozenIndicator frozen(long evidenceId) {
        return Optional.ofNullable(entities.find(FrozenIndicator.class, evidenceId))
                .orElseThrow(Refused::notFound);
    }

    EvidenceLink link(long id) {
        return Optional.ofNullable(entities.find(EvidenceLink.class, id)).orElseThrow(Refused::notFound);
    }

    boolean linked(long evidenceId, long scoreId) {
        return !entities.createQuery(
                        "select l.id from EvidenceLink l where l.evidenceId = :evidence and l.scoreId = :score",
                        Long.class)
                .setParameter("evidence", evidenceId)
                .setParameter("score", scoreId)
                .getResultList()
                .isEmpty();
    }

    private TypedQuery<EvidenceRow> rows(String link, String rest) {
        return entities.createQuery(ROW.formatted(link, rest), EvidenceRow.class);
    }
}
