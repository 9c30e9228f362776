package fr.jalon.casework.document;

import fr.jalon.identity.Actor;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds the documents of the current mission that the reader may read: the others are not loaded. Called by use cases.
 */
@ApplicationScoped
public class Documents {

    private static final int MOST = 500;

    private final EntityManager entities;
    private final Actor actor;

    @Inject
    Documents(EntityManager entities, Actor actor) {
        this.entities = entities;
        this.actor = actor;
    }

    Documents() {
        this(null, null);
    }

    /** The kinds that a contract asks for, of a minor or of somebody of age, by the rule in force on a day. */
    public static List<DocumentKind> asked(LocalDate day, boolean minor) {
        return DocumentRule.on(day).asked(minor);
    }

    /** Those of a young person, the latest first. */
    List<Document> of(long youngPersonId) {
        return entities.createQuery(
                        "select d from Document d where d.youngPersonId = :person and d.kind in :kinds"
                                + " order by d.addedOn desc, d.id desc",
                        Document.class)
                .setParameter("person", youngPersonId)
                .setParameter("kinds", DocumentKind.readableBy(actor))
                .setMaxResults(MOST)
                .getResultList();
    }

    /** All of a young person, whatever their kind, the latest first: for that person. */
    List<Document> whole(long youngPersonId) {
        return entities.createQuery(
                        "select d from Document d where d.youngPersonId = :person order by d.addedOn desc, d.id desc",
                        Document.class)
                .setParameter("person", youngPersonId)
                .getResultList();
    }

    /** Those of a young person added before a day, or on it with a smaller identifier, the latest first. */
    List<Document> before(long youngPersonId, LocalDate day, long id, int limit) {
        return entities.createQuery(
                        "select d from Document d where d.youngPersonId = :person and d.kind in :kinds"
                                + " and (d.addedOn < :day or (d.addedOn = :day and d.id < :id))"
                                + " order by d.addedOn desc, d.id desc",
                        Document.class)
                .setParameter("person", youngPersonId)
                .setParameter("kinds", DocumentKind.readableBy(actor))
                .setParameter("day", day)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The document of this identifier; refused as not found where there is none for this reader. */
    Document get(long id) {
        return entities.createQuery("select d from Document d where d.id = :id and d.kind in :kinds", Document.class)
                .setParameter("id", id)
                .setParameter("kinds", DocumentKind.readableBy(actor))
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }
}
