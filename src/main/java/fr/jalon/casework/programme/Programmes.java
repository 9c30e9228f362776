package fr.jalon.casework.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds diagnoses and contracts of the current mission. Called by use cases. */
@ApplicationScoped
public class Programmes {

    private final EntityManager entities;

    @Inject
    Programmes(EntityManager entities) {
        this.entities = entities;
    }

    Programmes() {
        this(null);
    }

    /** The latest diagnosis of a young person, draft or complete. */
    public Optional<Diagnosis> latestDiagnosis(long youngPersonId) {
        return diagnoses(youngPersonId).stream().findFirst();
    }

    /** The latest completed diagnosis. */
    Optional<Diagnosis> completedDiagnosis(long youngPersonId) {
        return diagnoses(youngPersonId).stream().filter(Diagnosis::isComplete).findFirst();
    }

    /** All diagnoses of a young person, newest first. */
    public List<Diagnosis> diagnoses(long youngPersonId) {
        return entities.createQuery(
                        "select d from Diagnosis d where d.youngPersonId = :person order by d.id desc", Diagnosis.class)
                .setParameter("person", youngPersonId)
                .getResultList();
    }

    /** All contracts of a young person, newest first. */
    public List<EngagementContract> contracts(long youngPersonId) {
        return entities.createQuery(
                        "select c from EngagementContract c where c.youngPersonId = :person order by c.startsOn desc",
                        EngagementContract.class)
                .setParameter("person", youngPersonId)
                .getResultList();
    }

    /** Those whose day, of completion or of beginning, is before a day, or that day with a smaller identifier. */
    List<Diagnosis> diagnosesBefore(long youngPersonId, LocalDate day, long id, int limit) {
        return entities.createQuery(
                        "select d from Diagnosis d where d.youngPersonId = :person"
                                + " and (coalesce(d.completedOn, d.startedOn) < :day"
                                + " or (coalesce(d.completedOn, d.startedOn) = :day and d.id < :id))"
                                + " order by coalesce(d.completedOn, d.startedOn) desc, d.id desc",
                        Diagnosis.class)
                .setParameter("person", youngPersonId)
                .setParameter("day", day)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Contracts signed before a day, or on it with a smaller identifier, the latest first. */
    List<EngagementContract> contractsBefore(long youngPersonId, LocalDate day, long id, int limit) {
        return entities.createQuery(
                        "select c from EngagementContract c where c.youngPersonId = :person"
                                + " and (c.signedOn < :day or (c.signedOn = :day and c.id < :id))"
                                + " order by c.signedOn desc, c.id desc",
                        EngagementContract.class)
                .setParameter("person", youngPersonId)
                .setParameter("day", day)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many contracts of a counsellor run on a day. */
    public long running(long counsellorId, LocalDate day) {
        return entities.createQuery(
                        "select count(c) from EngagementContract c where c.counsellorId = :counsellor"
                                + " and c.startsOn <= :day and c.endsOn >= :day and c.endedOn is null",
                        Long.class)
                .setParameter("counsellor", counsellorId)
                .setParameter("day", day)
                .getSingleResult();
    }
}
