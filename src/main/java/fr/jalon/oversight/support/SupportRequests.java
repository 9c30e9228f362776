package fr.jalon.oversight.support;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds requests for support of the present workspace, a mission's or an association's, paged by the database. */
@ApplicationScoped
class SupportRequests {

    /** Which requests: in this state, of this mission; null for any. */
    record Filter(SupportState state, String structure) {}

    private static final String WHERE =
            " from SupportRequest r where (:state is null or r.state = :state) and (:structure is null or r.structureCode = :structure)";

    private final EntityManager entities;

    @Inject
    SupportRequests(EntityManager entities) {
        this.entities = entities;
    }

    SupportRequests() {
        this(null);
    }

    List<SupportRequest> page(Filter filter, int first, int size) {
        return with(
                        entities.createQuery(
                                "select r" + WHERE + " order by r.movedAt desc, r.id desc", SupportRequest.class),
                        filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    long count(Filter filter) {
        return with(entities.createQuery("select count(r.id)" + WHERE, Long.class), filter)
                .getSingleResult();
    }

    /** How many there are by state. */
    Map<SupportState, Long> counts() {
        return entities.createQuery(
                        "select r.state, count(r.id) from SupportRequest r group by r.state", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (SupportState) row[0], row -> (Long) row[1]));
    }

    /** How many have an answer that the mission did not read. */
    long unread() {
        return entities.createQuery("select count(r.id) from SupportRequest r where r.unread = true", Long.class)
                .getSingleResult();
    }

    /** What comes after an identifier, in the order of identifiers. */
    List<SupportRequest> after(long id, int limit) {
        return entities.createQuery(
                        "select r from SupportRequest r where r.id > :id order by r.id", SupportRequest.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    SupportRequest find(long id) {
        return Optional.ofNullable(entities.find(SupportRequest.class, id)).orElseThrow(Refused::notFound);
    }

    /** The oldest first. */
    List<SupportMessage> messages(long id) {
        return entities.createQuery(
                        "select m from SupportMessage m where m.requestId = :id order by m.writtenAt, m.id",
                        SupportMessage.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Missions of which there are requests. */
    List<String> structures() {
        return entities.createQuery(
                        "select distinct r.structureCode from SupportRequest r order by r.structureCode", String.class)
                .getResultList();
    }

    /** The mission has read the answer: no change that would refuse somebody who writes. */
    void read(long id) {
        entities.createQuery("update SupportRequest r set r.unread = false where r.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static <T> TypedQuery<T> with(TypedQuery<T> query, Filter filter) {
        return query.setParameter("state", filter.state()).setParameter("structure", filter.structure());
    }
}
