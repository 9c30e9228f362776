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
 * Its conditions are of use to features that filter or count in their own queries.
 */
@ApplicationScoped
public class Documents {

    /** A condition on a document {@code d}: neither replaced nor withdrawn. */
    public static final String CURRENT = "d.replacedBy is null and d.withdrawnAt is null";

    /** A condition on a document {@code d}: expired, or expiring until {@code :until}. */
    public static final String EXPIRING = CURRENT + " and d.validUntil <= :until";

    /**
     * A condition on a young person {@code p} in a contract: a document that it asks for is missing, or no longer valid
     * on {@code :today}. {@code :askedDocuments} and {@code :askedDocumentCount} come from {@link #asked(LocalDate)}.
     */
    public static final String MISSING = "(select count(distinct case when d.kind ="
            + " fr.jalon.casework.document.DocumentKind.RESIDENCE_PERMIT then"
            + " fr.jalon.casework.document.DocumentKind.IDENTITY_DOCUMENT else d.kind end) from Document d"
            + " where d.youngPersonId = p.id and " + CURRENT
            + " and (d.validUntil is null or d.validUntil >= :today) and (d.kind in :askedDocuments"
            + " or d.kind = fr.jalon.casework.document.DocumentKind.RESIDENCE_PERMIT)) < :askedDocumentCount";

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

    /** The kinds that a contract asks of everybody, in force on a day: for {@link #MISSING}. */
    public static List<DocumentKind> asked(LocalDate day) {
        return DocumentRule.on(day).asked(false);
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
