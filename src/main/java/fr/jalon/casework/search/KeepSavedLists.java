package fr.jalon.casework.search;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Constraints;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;

/**
 * Keeps lists under a name. Everybody sees their own and the shared ones; a list is changed by whoever made it, a shared
 * one by a team lead as well.
 */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION, Role.DIRECTOR})
@RequestScoped
public class KeepSavedLists {

    private static final int MOST = 50;

    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    KeepSavedLists(EntityManager entities, Actor actor, Journal journal, LocalClock clock) {
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    KeepSavedLists() {
        this(null, null, null, null);
    }

    /** The lists that the reader sees, by name, at most 50. */
    public List<SavedList> visible() {
        return entities.createQuery(
                        "select l from SavedList l where l.ownerId = :reader or l.shared = true order by l.name, l.id",
                        SavedList.class)
                .setParameter("reader", actor.accountId())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** One of them. */
    public SavedList open(long id) {
        SavedList list = entities.find(SavedList.class, id);
        if (list == null || !(list.isShared() || list.ownerId() == actor.accountId())) {
            throw Refused.notFound();
        }
        return list;
    }

    /** Whether the reader may change it. */
    public boolean isEditable(SavedList list) {
        return list.ownerId() == actor.accountId() || (list.isShared() && actor.has(Role.TEAM_LEAD));
    }

    /** Keeps a list; refused where the reader has one of that name. */
    public SavedList save(SavedListDetails details) {
        SavedList list = new SavedList(actor.accountId(), details, clock.utc());
        entities.persist(list);
        write();
        journal.record(Journal.Action.CREATE, SavedList.class, list.id(), details.shared() ? "shared" : null);
        return list;
    }

    /**
     * Changes a list.
     *
     * @param version the version that was read
     * @throws Refused where somebody else changed it meanwhile, or the reader may not
     */
    public SavedList change(long id, int version, SavedListDetails details) {
        SavedList list = editable(id, version);
        list.become(details);
        write();
        journal.record(Journal.Action.UPDATE, SavedList.class, id, details.shared() ? "shared" : null);
        return list;
    }

    /** Forgets a list; the young people in it are untouched. */
    public void remove(long id, int version) {
        entities.remove(editable(id, version));
        journal.record(Journal.Action.DELETE, SavedList.class, id, null);
    }

    private SavedList editable(long id, int version) {
        SavedList list = open(id);
        if (!isEditable(list)) {
            throw Refused.forbidden();
        }
        if (list.version() != version) {
            throw Refused.changedMeanwhile();
        }
        return list;
    }

    private void write() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw Constraints.violated(e, "saved_list_name")
                    ? new Refused(Refused.Kind.CONFLICT, "name", "savedList.name.taken")
                    : e;
        }
    }
}
