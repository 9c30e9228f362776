package fr.jalon.labelling.commission;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.shared.files.Download;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.files.FileType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The label office and the members read the sessions: which there are, their agendas, and each item's file. */
@UseCase(allowed = {Role.LABEL_OFFICE, Role.COMMISSION_MEMBER})
@ApplicationScoped
public class ReadSessions {

    /** Whose folder the minutes are in. */
    static final String OWNER = "UNML";

    /**
     * A session whole.
     *
     * @param members in term on its day
     * @param presence what was said of them: PRESENT or EXCUSED, by member
     * @param quorum what it takes; null while the agenda is not sent
     */
    public record Whole(
            CommissionSession session,
            List<AgendaItem> items,
            List<CommissionMember> members,
            Map<Long, String> presence,
            List<Recusal> recusals,
            Quorum quorum) {

        /** How many are there. */
        public long present() {
            return presence.values().stream().filter("PRESENT"::equals).count();
        }
    }

    private final Sessions sessions;
    private final Agenda agenda;
    private final Members members;
    private final ItemFiles files;
    private final FileStore store;
    private final SessionTrail trail;

    @Inject
    ReadSessions(
            Sessions sessions, Agenda agenda, Members members, ItemFiles files, FileStore store, SessionTrail trail) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.members = members;
        this.files = files;
        this.store = store;
        this.trail = trail;
    }

    ReadSessions() {
        this(null, null, null, null, null, null);
    }

    /** How many there are. */
    public long count() {
        return sessions.count();
    }

    /** A page of them, those to come first. */
    public List<CommissionSession> page(int first, int size) {
        return sessions.page(first, size);
    }

    /** At most so many after an identifier. */
    public List<CommissionSession> after(long id, int limit) {
        return sessions.after(id, limit);
    }

    /** One, with its agenda. */
    public Whole open(long id) {
        CommissionSession session = sessions.require(id);
        trail.record(Journal.Action.READ, id, null);
        return new Whole(
                session,
                agenda.of(id),
                members.inTerm(session.heldOn()),
                files.attendance().of(id),
                files.attendance().recusals(id),
                files.rights().quorum(session).orElse(null));
    }

    /** The file of an item. */
    public ItemFile item(long id) {
        AgendaItem item = agenda.require(id);
        trail.recordItem(Journal.Action.READ, id, null);
        boolean office = trail.actor().has(Role.LABEL_OFFICE);
        return files.of(sessions.require(item.sessionId()), item, office);
    }

    /** The minutes as they were signed. The download is journaled. */
    public Download minutes(long id) throws IOException {
        CommissionSession session = sessions.require(id);
        if (session.minutesHash() == null) {
            throw Refused.conflict("commission.refused.notSigned");
        }
        trail.record(Journal.Action.DOWNLOAD, id, session.minutesHash());
        String name = "proces-verbal-" + session.heldOn() + ".pdf";
        return new Download(
                name,
                FileType.PDF,
                session.minutesSize(),
                store.deliver(OWNER, new ContentHash(session.minutesHash())));
    }
}
