package fr.jalon.labelling.auditor;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Author;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds an auditor of the register and what belongs to them; keeps what is new. Called by use cases. */
@ApplicationScoped
class AuditorRecords {

    private final EntityManager entities;
    private final Actor actor;
    private final NationalDay day;

    @Inject
    AuditorRecords(EntityManager entities, Actor actor, NationalDay day) {
        this.entities = entities;
        this.actor = actor;
        this.day = day;
    }

    AuditorRecords() {
        this(null, null, null);
    }

    Optional<Auditor> find(long account) {
        return Optional.ofNullable(entities.find(Auditor.class, account));
    }

    Auditor require(long account) {
        return find(account).orElseThrow(Refused::notFound);
    }

    List<Availability> availabilities(long account) {
        return of(Availability.class, "a.fromDay", account);
    }

    List<Training> trainings(long account) {
        return of(Training.class, "a.heldOn desc", account);
    }

    List<DeclaredInterest> interests(long account) {
        return of(DeclaredInterest.class, "a.fromDay desc", account);
    }

    private <T> List<T> of(Class<T> type, String order, long account) {
        return entities.createQuery(
                        "select a from " + type.getSimpleName() + " a where a.accountId = :account order by " + order
                                + ", a.id",
                        type)
                .setParameter("account", account)
                .getResultList();
    }

    /** One that belongs to this account, or "not found". */
    <T> T require(Class<T> type, long id, long account) {
        return entities.createQuery(
                        "select a from " + type.getSimpleName() + " a where a.id = :id and a.accountId = :account",
                        type)
                .setParameter("id", id)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** Declares it in the name of whoever makes the request; refuses a place that there is not. */
    DeclaredInterest declare(long account, DeclaredInterest.Words words) {
        String column = words.structure() == null ? "region_code" : "code";
        String place = words.structure() == null ? words.region() : words.structure();
        boolean known = place == null
                || !Rows.of(
                                entities.createNativeQuery(
                                                "select code, name from network.structure where " + column + " = ?1")
                                        .setParameter(1, place)
                                        .setMaxResults(1),
                                Rows::text)
                        .isEmpty();
        if (!known) {
            throw Refused.field("interestPlace", "auditor.refused.place");
        }
        return keep(new DeclaredInterest(account, words, Author.of(actor), day.instant()));
    }

    <T> T keep(T created) {
        entities.persist(created);
        return created;
    }

    void remove(Object kept) {
        entities.remove(kept);
    }

    LocalDate today() {
        return day.today();
    }
}
