package fr.jalon.casework.profile;

import fr.jalon.casework.person.IdentityChanged;
import fr.jalon.identity.Actor;
import fr.jalon.shared.error.Constraints;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds and follows what files say. Called by use cases. */
@ApplicationScoped
class FieldValues {

    /** Before the name of a field of the identity. */
    static final String IDENTITY = "identity.";

    private final EntityManager entities;
    private final Actor actor;
    private final LocalClock clock;

    @Inject
    FieldValues(EntityManager entities, Actor actor, LocalClock clock) {
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
    }

    FieldValues() {
        this(null, null, null);
    }

    /** What the file says now, by name of field: one statement. */
    Map<String, FieldValue> current(long youngPersonId) {
        return entities
                .createQuery(
                        "select v from FieldValue v where v.youngPersonId = :person and v.superseded = false",
                        FieldValue.class)
                .setParameter("person", youngPersonId)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(FieldValue::field, Function.identity()));
    }

    /** All that the file ever said, the latest first: one statement. */
    List<FieldValue> whole(long youngPersonId) {
        return entities.createQuery(
                        "select v from FieldValue v where v.youngPersonId = :person order by v.id desc",
                        FieldValue.class)
                .setParameter("person", youngPersonId)
                .getResultList();
    }

    /** What these fields said, the latest first, before an identifier. */
    List<FieldValue> history(long youngPersonId, Collection<String> fields, long before, int limit) {
        return entities.createQuery(
                        "select v from FieldValue v where v.youngPersonId = :person and v.field in :fields"
                                + " and v.id < :before order by v.id desc",
                        FieldValue.class)
                .setParameter("person", youngPersonId)
                .setParameter("fields", fields)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Writes new values, each after the one that it follows.
     *
     * @throws Refused where somebody else followed one of them at the same moment
     */
    void follow(Collection<FieldValue> superseded, Collection<FieldValue> added) {
        try {
            superseded.forEach(FieldValue::supersede);
            entities.flush();
            added.forEach(entities::persist);
            entities.flush();
        } catch (PersistenceException e) {
            throw Constraints.violated(e, "field_value_current") ? Refused.changedMeanwhile() : e;
        }
    }

    /** Keeps what the identity said before and says now, where it differs. */
    void keep(@Observes IdentityChanged change) {
        Map<String, FieldValue> current = current(change.youngPersonId());
        List<IdentityChanged.Difference> differences = change.differences();
        List<FieldValue> superseded = differences.stream()
                .map(difference -> current.get(IDENTITY + difference.field()))
                .filter(known -> known != null)
                .toList();
        List<FieldValue> first = differences.stream()
                .filter(difference -> !current.containsKey(IDENTITY + difference.field()))
                .map(difference -> new FieldValue(
                        change.youngPersonId(),
                        IDENTITY + difference.field(),
                        difference.before(),
                        false,
                        change.registeredAt(),
                        change.registeredBy()))
                .toList();
        follow(List.of(), first);
        superseded.forEach(FieldValue::supersede);
        follow(
                first,
                differences.stream()
                        .map(difference -> new FieldValue(
                                change.youngPersonId(),
                                IDENTITY + difference.field(),
                                difference.after(),
                                false,
                                clock.utc(),
                                actor.accountId()))
                        .toList());
    }
}
