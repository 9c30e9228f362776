package fr.jalon.casework.activity;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
                                + " and a.elsewhere is null and a.heldOn between :from and :to"
                                + " and a.attendance = fr.jalon.casework.activity.Attendance.ATTENDED",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("counsellor", counsellorId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getSingleResult();
    }

    /** The act of this identifier; refused as not found where this mission has none. */
    Act get(long id) {
        Act act = entities.find(Act.class, id);
        if (act == null) {
            throw Refused.notFound();
        }
        return act;
    }

    /** Those with a young person held before a day, or on it with a smaller identifier, newest first. */
    List<Act> before(long youngPersonId, LocalDate day, long id, int limit) {
        return entities.createQuery(
                        "select a from Act a where a.youngPersonId = :person"
                                + " and (a.heldOn < :day or (a.heldOn = :day and a.id < :id))"
                                + " order by a.heldOn desc, a.id desc",
                        Act.class)
                .setParameter("person", youngPersonId)
                .setParameter("day", day)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The themes of these acts, by act: one statement. An act without themes is absent. */
    Map<Long, Set<Theme>> themes(Collection<Long> acts) {
        Map<Long, Set<Theme>> all = new HashMap<>();
        if (acts.isEmpty()) {
            return all;
        }
        entities.createQuery("select a.id, t from Act a join a.themes t where a.id in :acts", Object[].class)
                .setParameter("acts", acts)
                .getResultList()
                .forEach(row -> all.computeIfAbsent((Long) row[0], act -> new TreeSet<>())
                        .add((Theme) row[1]));
        return all;
    }

    /** What an act said before its corrections, the latest first. */
    List<ActRevision> revisions(long act) {
        return entities.createQuery(
                        "select r from ActRevision r where r.actId = :act order by r.id desc", ActRevision.class)
                .setParameter("act", act)
                .getResultList();
    }

    /** What these acts said before their corrections, the latest first: one statement. */
    List<ActRevision> revisions(Collection<Long> acts) {
        return acts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from ActRevision r where r.actId in :acts order by r.id desc",
                                ActRevision.class)
                        .setParameter("acts", acts)
                        .getResultList();
    }

    /** The last act that somebody recorded. */
    Optional<Act> lastOf(long counsellorId) {
        return entities.createQuery(
                        "select a from Act a where a.counsellorId = :counsellor"
                                + " and a.elsewhere is null order by a.heldOn desc, a.id desc",
                        Act.class)
                .setParameter("counsellor", counsellorId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The first or last day on which acts of these kinds were attended; null where there is none. */
    LocalDate day(long youngPersonId, boolean first, Collection<ActKind> kinds) {
        return entities.createQuery(
                        "select " + (first ? "min" : "max") + "(a.heldOn) from Act a where a.youngPersonId = :person"
                                + " and a.kind in :kinds"
                                + " and a.attendance = fr.jalon.casework.activity.Attendance.ATTENDED",
                        LocalDate.class)
                .setParameter("person", youngPersonId)
                .setParameter("kinds", kinds)
                .getSingleResult();
    }
}
