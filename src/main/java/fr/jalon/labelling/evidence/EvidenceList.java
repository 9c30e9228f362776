package fr.jalon.labelling.evidence;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds evidence of the current workspace. */
@ApplicationScoped
class EvidenceList {
    /** A row of what is found: its link, its version and the rest of the query are put in. */
    static final String ROW =
            """
            select new fr.jalon.labelling.evidence.EvidenceRow(e.id, %1$s, e.kind, e.title, e.description,
                e.evidenceDate, e.validUntil, e.confidentiality, e.consentedByName, e.consentedAt, e.review,
                e.reviewReason, e.reviewedByName, e.reviewedAt, e.version, v.number, e.currentVersion, v.text, v.url,
                v.fileName, v.mediaType, v.fileSize, v.fileHash, e.addedBy, e.addedByName, e.addedAt, f.indicatorCode,
                f.label, f.periodFrom, f.periodTo, f.siteName, f.publicCode, f.unit, f.value, f.denominator,
                f.computedAt, f.hash, c.drawn, c.population)
            from %2$s
            left join FrozenIndicator f on f.evidenceId = %3$s left join CaseSample c on c.evidenceId = %3$s %4$s""";

    /** Each piece in its latest version. */
    static final String LATEST =
            "Evidence e left join EvidenceVersion v on v.evidenceId = e.id and v.number = e.currentVersion";

    /** Each piece in the version that proves. */
    private static final String LINKED = "EvidenceLink l join Evidence e on e.id = l.evidenceId"
            + " left join EvidenceVersion v on v.evidenceId = l.evidenceId and v.number = l.versionNumber";

    private final EntityManager entities;

    @Inject
    EvidenceList(EntityManager entities) {
        this.entities = entities;
    }

    EvidenceList() {
        this(null);
    }

    /** What proves a criterion, in the order it was attached, each in the version that does. */
    List<EvidenceRow> ofScore(long scoreId) {
        return ofScores(List.of(scoreId));
    }

    /** What proves some criteria, in the order it was attached, each in the version that does. */
    List<EvidenceRow> ofScores(Collection<Long> scoreIds) {
        return entities.createQuery(
                        ROW.formatted("l.id", LINKED, "l.evidenceId", "where l.scoreId in :scores order by l.id"),
                        EvidenceRow.class)
                .setParameter("scores", scoreIds)
                .getResultList();
    }

    /** The criteria that evidence proves, by the identifier of the link. */
    Map<Long, Long> scores(Collection<Long> scoreIds) {
        return entities.createQuery("select l from EvidenceLink l where l.scoreId in :scores", EvidenceLink.class)
                .setParameter("scores", scoreIds)
                .getResultStream()
                .collect(Collectors.toMap(EvidenceLink::id, EvidenceLink::scoreId));
    }

    /** The scores of a diagnosis; none where this workspace has no such diagnosis. */
    List<Long> scoresOf(long diagnosisId) {
        return entities.createQuery("select s.id from CriterionScore s where s.diagnosisId = :diagnosis", Long.class)
                .setParameter("diagnosis", diagnosisId)
                .getResultList();
    }

    EvidenceRow row(long id) {
        return rows("where e.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    Evidence find(long id) {
        return Optional.ofNullable(entities.find(Evidence.class, id)).orElseThrow(Refused::notFound);
    }

    /** What it is made of, the newest first. */
    List<EvidenceVersion> versions(long id) {
        return entities.createQuery(
                        "select v from EvidenceVersion v where v.evidenceId = :id order by v.number desc",
                        EvidenceVersion.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** One version; its latest where no number is given. */
    EvidenceVersion version(long id, Integer number) {
        return versions(id).stream()
                .filter(version -> number == null || version.row().number() == number)
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** The criteria that it proves. */
    List<EvidenceLink> links(long id) {
        return entities.createQuery(
                        "select l from EvidenceLink l where l.evidenceId = :id order by l.id", EvidenceLink.class)
                .setParameter("id", id)
                .getResultList();
    }

    FrozenIndicator frozen(long evidenceId) {
        return Optional.ofNullable(entities.find(FrozenIndicator.class, evidenceId))
                .orElseThrow(Refused::notFound);
    }

    EvidenceLink link(long id) {
        return Optional.ofNullable(entities.find(EvidenceLink.class, id)).orElseThrow(Refused::notFound);
    }

    private TypedQuery<EvidenceRow> rows(String rest) {
        return entities.createQuery(ROW.formatted("e.id", LATEST, "e.id", rest), EvidenceRow.class);
    }
}
