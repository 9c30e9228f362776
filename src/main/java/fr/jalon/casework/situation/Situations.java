package fr.jalon.casework.situation;

import fr.jalon.casework.person.SituationCategory;
import fr.jalon.casework.person.SituationTold;
import fr.jalon.identity.Actor;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** Finds the situations of young people of the current mission. Called by use cases. */
@ApplicationScoped
public class Situations {

    /**
     * A condition on the situation {@code s} of a query: under way on {@code :today}. Of use to features that filter
     * their own lists.
     */
    public static final String ONGOING = "s.planned = false and s.startsOn <= :today and s.endsBefore > :today";

    private final EntityManager entities;
    private final Actor actor;
    private final LocalClock clock;

    @Inject
    Situations(EntityManager entities, Actor actor, LocalClock clock) {
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
    }

    Situations() {
        this(null, null, null);
    }

    /** Those of a young person, the latest first. */
    public List<Situation> of(long youngPersonId) {
        return entities.createQuery(
                        "select s from Situation s where s.youngPersonId = :person order by s.startsOn desc, s.id desc",
                        Situation.class)
                .setParameter("person", youngPersonId)
                .getResultList();
    }

    /** Those of a young person that began before a day, or on it with a smaller identifier, the latest first. */
    List<Situation> before(long youngPersonId, LocalDate day, long id, int limit) {
        return entities.createQuery(
                        "select s from Situation s where s.youngPersonId = :person and s.startsOn <= :today"
                                + " and (s.startsOn < :day or (s.startsOn = :day and s.id < :id))"
                                + " order by s.startsOn desc, s.id desc",
                        Situation.class)
                .setParameter("person", youngPersonId)
                .setParameter("today", clock.today())
                .setParameter("day", day)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The current one of each of these young people who has one: one statement. */
    public Map<Long, SituationCategory> current(Collection<Long> youngPeople, LocalDate today) {
        if (youngPeople.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select s from Situation s where s.youngPersonId in :people and " + ONGOING, Situation.class)
                .setParameter("people", youngPeople)
                .setParameter("today", today)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        Situation::youngPersonId,
                        Situation::category,
                        BinaryOperator.minBy(SituationCategory::compareTo)));
    }

    /** Those of a young person that are under way on a day, the current one first. */
    public List<SituationCategory> ongoing(long youngPersonId, LocalDate day) {
        return of(youngPersonId).stream()
                .filter(situation -> situation.stateOn(day) == SituationState.ONGOING)
                .map(Situation::category)
                .sorted()
                .toList();
    }

    /** What a young person said to do on the day of the registration, since when was not asked. */
    void keep(@Observes SituationTold told) {
        entities.persist(Situation.heardOf(
                told.youngPersonId(), told.category(), clock.today(), clock.utc(), actor.accountId()));
    }

    Situation get(long id) {
        Situation situation = entities.find(Situation.class, id);
        if (situation == null) {
            throw Refused.notFound();
        }
        return situation;
    }
}
