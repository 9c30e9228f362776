package fr.jalon.labelling.commission;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.files.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;

/** The president signs the minutes of a closed session: they are kept as they are, under their hash, and never change. */
@UseCase(allowed = Role.COMMISSION_MEMBER)
@ApplicationScoped
public class SignMinutes {

    private final Sessions sessions;
    private final Members members;
    private final MinutesPaper paper;
    private final FileStore store;
    private final SessionTrail trail;

    @Inject
    SignMinutes(Sessions sessions, Members members, MinutesPaper paper, FileStore store, SessionTrail trail) {
        this.sessions = sessions;
        this.members = members;
        this.paper = paper;
        this.store = store;
        this.trail = trail;
    }

    SignMinutes() {
        this(null, null, null, null, null);
    }

    /** Whether whoever is acting presides that session. */
    public boolean isPresident(long id) {
        Long president = sessions.require(id).presidentId();
        return president != null
                && members.require(president).accountId() == trail.actor().accountId();
    }

    /** The minutes as they would be signed now. */
    public byte[] draft(long id) throws IOException {
        CommissionSession session = sessions.require(id);
        if (session.state() != SessionState.CLOSED) {
            throw Refused.conflict("commission.refused.sessionState");
        }
        trail.record(Journal.Action.READ, id, "DRAFT");
        return paper.print(session, null, null);
    }

    /** Signs them. Refused to anybody but the president. */
    public void sign(long id, int version) throws IOException {
        CommissionSession session = sessions.require(id, version);
        session.state().requireBecomes(SessionState.SIGNED);
        if (!isPresident(id)) {
            throw Refused.conflict("commission.refused.notPresident");
        }
        LocalDateTime now = trail.day().instant();
        String name = trail.actor().name();
        byte[] minutes = paper.print(session, name, now);
        StoredFile stored = store.store(ReadSessions.OWNER, "proces-verbal.pdf", new ByteArrayInputStream(minutes));
        sessions.sign(session, stored.hash().hex(), stored.size(), name, now);
        trail.record(Journal.Action.UPDATE, id, "SIGNED " + stored.hash().hex());
    }
}
