package fr.jalon.labelling.audit;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Finds audits and findings in the current workspace. Called by use cases. */
@ApplicationScoped
public class Audits {

    private final EntityManager entities;

    @Inject
    Audits(EntityManager entities) {
        this.entities = entities;
    }

    Audits() {
        this(null);
    }

    public Optional<Audit> find(long id) {
        return Optional.ofNullable(entities.find(Audit.class, id));
    }

    /** One audit, or "not found". */
    public Audit require(long id) {
        return find(id).orElseThrow(Refused::notFound);
    }

    /** Those of the current workspace, the latest first, with their pairs. */
    public List<Audit> all() {
        return entities.createQuery(
                        "select distinct a from Audit a left join fetch a.pair order by a.id desc", Audit.class)
                .getResultList();
    }

    /** Findings of an audit with their replies, as recorded; none where this workspace may not see them yet. */
    public List<Finding> findings(long auditId) {
        return entities.createQuery(
                        "select f from Finding f left join fetch f.reply where f.audit.id = :audit order by f.id",
                        Finding.class)
                .setParameter("audit", auditId)
                .getResultList();
    }

    /** One finding of the current workspace, or "not found". */
    public Finding requireFinding(long id) {
        return Optional.ofNullable(entities.find(Finding.class, id)).orElseThrow(Refused::notFound);
    }

    /** Gives the audit a new version: two who act on it at the same moment are not both right. */
    public void touch(Audit audit) {
        entities.lock(audit, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Writes now what is kept so far. */
    public void flush() {
        entities.flush();
    }

    /** Keeps a new audit, finding or reply. */
    <T> T add(T created) {
        entities.persist(created);
        return created;
    }
}
