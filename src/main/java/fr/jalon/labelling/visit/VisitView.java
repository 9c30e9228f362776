package fr.jalon.labelling.visit;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.labelling.audit.AssessedNode;
import fr.jalon.labelling.audit.AuditState;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The plan of a visit: its auditors write it, the mission answers, the label office reads. */
@Named
@ViewScoped
public class VisitView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WriteVisitPlan write;
    private final AnswerVisitPlan answer;
    private final FollowVisit follow;
    private final Actor actor;
    private final Notices notices;

    private String id;
    private final SlotForm slot = new SlotForm();
    private String note;
    private String comment;
    private transient PlannedVisit visit;
    private transient List<AssessedNode> nodes;

    @Inject
    VisitView(WriteVisitPlan write, AnswerVisitPlan answer, FollowVisit follow, Actor actor, Notices notices) {
        this.write = write;
        this.answer = answer;
        this.follow = follow;
        this.actor = actor;
        this.notices = notices;
    }

    VisitView() {
        this(null, null, null, null, null);
    }

    /** Refuses, as not found, an audit that is not the reader's to see. */
    public void load() {
        note = getVisit().plan().note();
        if (isAuditor()) {
            slot.setDay(getVisit().audit().getPlannedOn());
        }
    }

    public PlannedVisit getVisit() {
        if (visit == null) {
            long audit = Ids.parse(id);
            visit = isAuditor() ? write.open(audit) : isOffice() ? follow.open(audit) : answer.open(audit);
        }
        return visit;
    }

    public boolean isAuditor() {
        return actor.has(Role.AUDITOR);
    }

    public boolean isOffice() {
        return actor.has(Role.LABEL_OFFICE);
    }

    /** Whether the auditors may write it now. */
    public boolean isWritable() {
        return isAuditor() && getVisit().audit().getState() == AuditState.OPENED;
    }

    /** Whether the auditors may send it now. */
    public boolean isSendable() {
        return isWritable()
                && getVisit().plan().state() == PlanState.DRAFT
                && !getVisit().plan().slots().isEmpty();
    }

    /** Whether the mission is to answer now. */
    public boolean isToAnswer() {
        return !isAuditor()
                && !isOffice()
                && getVisit().audit().getState() == AuditState.OPENED
                && getVisit().plan().state() == PlanState.SENT;
    }

    public List<AssessedNode> getNodes() {
        if (nodes == null) {
            nodes = write.nodes(Ids.parse(id));
        }
        return nodes;
    }

    /** Adds the part that was written. */
    public String add() {
        List<VisitSlot> slots = new ArrayList<>(getVisit().plan().slots());
        slots.add(slot.slot());
        return write(slots, "visit.added");
    }

    /** Takes a part away. */
    public String remove(VisitSlot one) {
        List<VisitSlot> slots = new ArrayList<>(getVisit().plan().slots());
        slots.remove(one);
        return write(slots, "visit.removed");
    }

    /** Keeps what the auditors say of the visit. */
    public String keepNote() {
        return write(getVisit().plan().slots(), "visit.noted");
    }

    private String write(List<VisitSlot> slots, String told) {
        write.write(Ids.parse(id), getVisit().plan().version(), note, slots);
        notices.done(told);
        return again();
    }

    /** Sends it to the mission. */
    public String send() {
        write.send(Ids.parse(id), getVisit().plan().version());
        notices.done("visit.sentNow");
        return again();
    }

    /** Begins the examination. */
    public String begin() {
        write.begin(Ids.parse(id), getVisit().audit().getVersion());
        notices.done("visit.begunNow");
        return "/labelling/audit/audit.xhtml?faces-redirect=true&id=" + id;
    }

    /** The mission agrees. */
    public String agree() {
        answer.agree(Ids.parse(id), getVisit().plan().version());
        notices.done("visit.agreedNow");
        return again();
    }

    /** The mission asks for changes. */
    public String askChanges() {
        answer.comment(Ids.parse(id), getVisit().plan().version(), comment);
        notices.done("visit.commentedNow");
        return again();
    }

    private String again() {
        return "/labelling/visit/plan.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** The part that is being written. */
    public SlotForm getSlot() {
        return slot;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
