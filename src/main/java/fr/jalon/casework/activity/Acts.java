package fr.jalon.casework.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds acts of the current mission. Called by use cases. */
@ApplicationScoped
public class Acts {

    private final EntityManager entities;

    @Inject
    Acts(EntityManager entities) {
        this.entities = entities;
    }

    Acts() {
        this(null);
    }

    /** The latest acts with a young person, newest first. */
    public List<Act> of(long youngPersonId, int limit) {
        return entities.createQuery(
                        "select a from Act a where a.youngPersonId = :person order by a.heldOn desc, a.createdAt desc",
                        Act.class)
                .setParameter("person", youngPersonId)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of these young people with whom an act of a kind is recorded for a day. */
    public Set<Long> recorded(Collection<Long> youngPeople, ActKind kind, LocalDate day) {
        return new HashSet<>(entities.createQuery(
                        "select a.youngPersonId from Act a where a.youngPersonId in :people and a.kind = :kind"
                                + " and a.heldOn = :day",
                        Long.class)
                .setParameter("people", youngPeople)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .getResultList());
    }

    /** How many acts of a kind a counsellor held in a span of days, both included. */
    public long count(ActKind kind, long counsellorId, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select count(a) from Act a where a.kind = :kind and a.counsellorId = :counsellor"
                                + " and a.heldOn between :from and :to",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("counsellor", counsellorId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }
}
