package fr.jalon.labelling.commission;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A session: its agenda and its members; the label office plans and holds it, the president signs its minutes. */
@Named
@ViewScoped
public class CommissionSessionView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    private final ReadSessions read;
    private final SessionActs acts;
    private final Actor actor;
    private final Notices notices;

    private String id;
    private Map<Long, String> presence = new LinkedHashMap<>();
    private Long president;
    private transient ReadSessions.Whole whole;

    @Inject
    CommissionSessionView(ReadSessions read, SessionActs acts, Actor actor, Notices notices) {
        this.read = read;
        this.acts = acts;
        this.actor = actor;
        this.notices = notices;
    }

    CommissionSessionView() {
        this(null, null, null, null);
    }

    /** Reads it, and what was said of who is there. */
    public void load() {
        ReadSessions.Whole read = getWhole();
        read.members()
                .forEach(member -> presence.put(member.id(), read.presence().getOrDefault(member.id(), "ABSENT")));
        president = read.session().presidentId();
    }

    public ReadSessions.Whole getWhole() {
        if (whole == null) {
            whole = read.open(Ids.parse(id));
        }
        return whole;
    }

    private CommissionSession session() {
        return getWhole().session();
    }

    public boolean isOffice() {
        return actor.has(Role.LABEL_OFFICE);
    }

    /** Whether the session is in that state and the reader of the label office. */
    public boolean may(String state) {
        return isOffice() && session().state() == SessionState.valueOf(state);
    }

    /** Whether the reader presides and the minutes wait for the signature. */
    public boolean isSigning() {
        return !isOffice()
                && session().state() == SessionState.CLOSED
                && acts.sign().isPresident(session().id());
    }

    /** What may go on its agenda. */
    public List<Candidate> getCandidates() {
        return acts.agenda().page(0, MOST);
    }

    /** How many structures are not told. */
    public int getPending() {
        return isOffice() && session().state() == SessionState.SIGNED
                ? acts.notice().pending(session().id()).size()
                : 0;
    }

    /** Puts something on the agenda. */
    public String add(Candidate candidate) {
        acts.plan()
                .add(session().id(), session().version(), new Candidate.Key(candidate.auditId(), candidate.appealId()));
        notices.done("commission.added", candidate.structureName());
        return again();
    }

    /** Takes an item off. */
    public String remove(AgendaItem item) {
        acts.plan().remove(session().id(), session().version(), item.id());
        notices.done("commission.removed", item.structureName());
        return again();
    }

    /** Sends the agenda. */
    public String convene() {
        acts.plan().convene(session().id(), session().version());
        notices.done("commission.convenedNow");
        return again();
    }

    /** Calls it off. */
    public String cancel() {
        acts.plan().cancel(session().id(), session().version());
        notices.done("commission.cancelledNow");
        return again();
    }

    /** Writes who is there. */
    public String attend() {
        acts.hold().attend(session().id(), session().version(), said("PRESENT"), said("EXCUSED"));
        notices.done("commission.attendanceKept");
        return again();
    }

    private Set<Long> said(String wanted) {
        Set<Long> members = new HashSet<>();
        // the page gives its keys as they were written, whatever their class
        ((Map<?, ?>) presence).forEach((member, one) -> {
            if (wanted.equals(one)) {
                members.add(Long.valueOf(member.toString()));
            }
        });
        return members;
    }

    /** Opens it. */
    public String open() {
        acts.hold().open(session().id(), session().version(), president);
        notices.done("commission.openedNow");
        return again();
    }

    /** Closes it. */
    public String close() {
        acts.hold().close(session().id(), session().version());
        notices.done("commission.closedNow");
        return again();
    }

    /** Signs its minutes. */
    public String sign() throws IOException {
        acts.sign().sign(session().id(), session().version());
        notices.done("commission.signedNow");
        return again();
    }

    /** Tells the structures, one after the other. */
    public String tell() throws IOException {
        List<Long> pending = acts.notice().pending(session().id());
        for (long decision : pending) {
            acts.notice().notify(decision);
        }
        notices.done("commission.notifiedNow", pending.size());
        return again();
    }

    private String again() {
        return "/labelling/commission/session.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Map<Long, String> getPresence() {
        return presence;
    }

    public Long getPresident() {
        return president;
    }

    public void setPresident(Long president) {
        this.president = president;
    }
}
