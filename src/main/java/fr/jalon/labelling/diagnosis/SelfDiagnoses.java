package fr.jalon.labelling.diagnosis;

import static java.util.stream.Collectors.toMap;

import fr.jalon.labelling.profile.OwnProfile;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds self-diagnoses of the current workspace. */
@ApplicationScoped
class SelfDiagnoses {
    private static final String SUMMARY =
            """
            select new fr.jalon.labelling.diagnosis.DiagnosisSummary(d.id, d.referenceId, d.year, d.state,
                d.openedByName, d.openedAt, d.signedByName, d.signedAt, d.version, count(s.id),
                sum(case when s.level is not null or s.applicable = false then 1 else 0 end),
                sum(case when s.state = fr.jalon.labelling.diagnosis.ScoreState.VALIDATED then 1 else 0 end))
            from SelfDiagnosis d join CriterionScore s on s.diagnosisId = d.id %s
            group by d.id, d.referenceId, d.year, d.state, d.openedByName, d.openedAt, d.signedByName,
                d.signedAt, d.version
            order by d.id desc""";

    private final EntityManager entities;

    private final OwnProfile profile;

    @Inject
    SelfDiagnoses(EntityManager entities, OwnProfile profile) {
        this.entities = entities;
        this.profile = profile;
    }

    SelfDiagnoses() {
        this(null, null);
    }

    /** The criteria of a reference that, by its rules, do not concern the structure. */
    Set<Long> excluded(QualityReference reference) {
        return profile.excluded(reference);
    }

    /** The newest first: at most {@code limit} that are older than the identifier. */
    List<DiagnosisSummary> page(long before, int limit) {
        return entities.createQuery(SUMMARY.formatted("where d.id < :before"), DiagnosisSummary.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    DiagnosisSummary summary(long id) {
        return entities.createQuery(SUMMARY.formatted("where d.id = :id"), DiagnosisSummary.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** The diagnosis, locked so that scoring and signing it do not cross. */
    SelfDiagnosis lock(long id) {
        return Optional.ofNullable(entities.find(SelfDiagnosis.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(Refused::notFound);
    }

    SelfDiagnosis find(long id) {
        return Optional.ofNullable(entities.find(SelfDiagnosis.class, id)).orElseThrow(Refused::notFound);
    }

    boolean exists(long referenceId, int year) {
        return !entities.createQuery(
                        "select d.id from SelfDiagnosis d where d.referenceId = :reference and d.year = :year",
                        Long.class)
                .setParameter("reference", referenceId)
                .setParameter("year", year)
                .getResultList()
                .isEmpty();
    }

    List<AxisProgress> progress(long id) {
        return entities.createQuery(
                        """
                        select new fr.jalon.labelling.diagnosis.AxisProgress(s.axisId, count(s.id),
                            sum(case when s.level is not null or s.applicable = false then 1 else 0 end))
                        from CriterionScore s where s.diagnosisId = :id group by s.axisId""",
                        AxisProgress.class)
                .setParameter("id", id)
                .getResultList();
    }

    List<Mark> marks(long id) {
        return entities.createQuery(
                        """
                        select new fr.jalon.labelling.diagnosis.Mark(s.id, s.nodeId, s.level, s.applicable, s.state)
                        from CriterionScore s where s.diagnosisId = :id""",
                        Mark.class)
                .setParameter("id", id)
                .getResultList();
    }

    List<Assignee> assignees(long id) {
        return entities.createQuery(
                        """
                        select new fr.jalon.labelling.diagnosis.Assignee(a.scoreId, a.accountId, a.accountName)
                        from ScoreAssignment a join CriterionScore s on s.id = a.scoreId
                        where s.diagnosisId = :id order by a.accountName, a.id""",
                        Assignee.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Every score of a diagnosis, in no order. */
    List<CriterionScore> scores(long diagnosisId) {
        return entities.createQuery(
                        "select s from CriterionScore s where s.diagnosisId = :diagnosis", CriterionScore.class)
                .setParameter("diagnosis", diagnosisId)
                .getResultList();
    }

    /** The scores that those of a diagnosis had in the last cycle; later finds of them need no statement. */
    List<CriterionScore> previousScores(long diagnosisId) {
        return entities.createQuery(
                        """
                        select p from CriterionScore s join CriterionScore p on p.id = s.previousId
                        where s.diagnosisId = :diagnosis""",
                        CriterionScore.class)
                .setParameter("diagnosis", diagnosisId)
                .getResultList();
    }

    /** How many criteria are assigned to an account and not yet proposed, by diagnosis still open. */
    Map<Long, Long> waitingFor(long accountId) {
        return entities.createQuery(
                        """
                        select d.id, count(s.id) from ScoreAssignment a join CriterionScore s on s.id = a.scoreId
                        join SelfDiagnosis d on d.id = s.diagnosisId where a.accountId = :account
                        and d.state = fr.jalon.labelling.diagnosis.DiagnosisState.OPEN
                        and s.state in (fr.jalon.labelling.diagnosis.ScoreState.TO_DO,
                            fr.jalon.labelling.diagnosis.ScoreState.DRAFTED) group by d.id""",
                        Object[].class)
                .setParameter("account", accountId)
                .getResultStream()
                .collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The structure's diagnoses, the latest year first. */
    List<SelfDiagnosis> all() {
        return entities.createQuery(
                        "select d from SelfDiagnosis d order by d.year desc, d.id desc", SelfDiagnosis.class)
                .getResultList();
    }

    Optional<CriterionScore> score(long scoreId) {
        return Optional.ofNullable(entities.find(CriterionScore.class, scoreId));
    }

    CriterionScore score(long diagnosisId, long nodeId) {
        return entities.createQuery(
                        "select s from CriterionScore s where s.diagnosisId = :diagnosis and s.nodeId = :node",
                        CriterionScore.class)
                .setParameter("diagnosis", diagnosisId)
                .setParameter("node", nodeId)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }
}
