package fr.jalon.labelling.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What both auditors of an audit agreed on, for who decides or reads after them. Called inside use cases. */
@ApplicationScoped
public class AgreedScores {

    private final EntityManager entities;

    @Inject
    AgreedScores(EntityManager entities) {
        this.entities = entities;
    }

    AgreedScores() {
        this(null);
    }

    /** The agreed scores of an audit, in the order of the criteria's codes; none where this workspace may not see them yet. */
    public List<AuditScore> of(long auditId) {
        return entities.createQuery(
                        "select s from AuditScore s where s.auditId = :audit and s.voice = :agreed order by s.criterion",
                        AuditScore.class)
                .setParameter("audit", auditId)
                .setParameter("agreed", Voice.AGREED)
                .getResultList();
    }
}
