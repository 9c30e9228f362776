package fr.jalon.identity;

import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The journal of the current workspace: every reading of a file, every change, every sign-in, every export. A line is
 * part of the transaction of what it tells, so that neither is kept without the other.
 */
@ApplicationScoped
public class Journal {

    /** What a journal line may tell. */
    public enum Action {
        READ,
        CREATE,
        UPDATE,
        DELETE,
        EXPORT,
        DOWNLOAD,
        SIGN_IN,
        SIGN_IN_REFUSED,
        SIGN_OUT,
        WORKSPACE_CHOSEN,
        TOKEN_CREATED,
        TOKEN_REVOKED,
        ACCESS_REFUSED,
        ACCOUNT_LOCKED,
        ACCOUNT_UNLOCKED,
        MEMBERSHIP_ADDED,
        MEMBERSHIP_WITHDRAWN,
        STRUCTURE_SUSPENDED,
        STRUCTURE_RESUMED
    }

    /** The variable part of an entry. */
    record Line(String action, String subjectKind, String subjectId, String detail) {}

    private final EntityManager entities;
    private final Actor actor;
    private final Clock clock;

    @Inject
    Journal(EntityManager entities, Actor actor, Clock clock) {
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
    }

    Journal() {
        this(null, null, null);
    }

    /**
     * Records what happens to a thing.
     *
     * @param subjectKind the kind of thing, as its class is named
     * @param subjectId its identifier
     * @param detail what else is worth knowing, never personal data; or null
     */
    public void record(Action action, Class<?> subjectKind, long subjectId, String detail) {
        record(action, subjectKind.getSimpleName(), Ids.text(subjectId), detail);
    }

    /** Records what happens, to something that has no identifier of ours, or to nothing in particular. */
    public void record(Action action, String subjectKind, String subjectId, String detail) {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        Line line = new Line(action.name(), subjectKind, subjectId, detail);
        entities.persist(new JournalEntry(now, actor, Workspace.current().role(), line));
    }
}
