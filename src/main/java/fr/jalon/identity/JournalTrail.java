package fr.jalon.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/** Finds in the journal of the current workspace what happened to some things. Called by use cases. */
@ApplicationScoped
public class JournalTrail {

    private static final String LINES = "select new fr.jalon.identity.JournalTrail$Line(e.recordedAt, e.accountId,"
            + " e.action, e.subjectKind) from JournalEntry e where e.subjectId in :ids and ";

    /** The lines of a list bear the identifier from which it went on: they are not about that one. */
    private static final String OF_FILE = LINES + "e.subjectKind <> 'YoungPeople' and e.subjectKind in"
            + " (select k.subjectKind from JournalEntry k group by k.subjectKind)";

    private static final String OF_KIND = LINES + "e.subjectKind = :kind";

    private final EntityManager entities;

    @Inject
    JournalTrail(EntityManager entities) {
        this.entities = entities;
    }

    JournalTrail() {
        this(null);
    }

    /**
     * One line, without the name of whoever did it.
     *
     * @param at UTC
     * @param account null where it was the platform itself
     * @param action name of a {@link Journal.Action}
     */
    public record Line(LocalDateTime at, Long account, String action, String subjectKind) {}

    /** The lines about things of a kind with these identifiers: one statement. */
    public List<Line> of(String subjectKind, Collection<String> subjectIds) {
        return entities.createQuery(OF_KIND, Line.class)
                .setParameter("kind", subjectKind)
                .setParameter("ids", subjectIds)
                .getResultList();
    }

    /** The lines that name a file by the identifier of its person, whatever they say of it: one statement. */
    public List<Line> ofFile(String youngPersonId) {
        return entities.createQuery(OF_FILE, Line.class)
                .setParameter("ids", List.of(youngPersonId))
                .getResultList();
    }
}
