package fr.jalon.labelling.visit;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.labelling.audit.AssessedNode;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditState;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.evidence.OpenToAuditors;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What auditors ask a mission to prove further: they ask, it answers, the label office reads. */
@Named
@ViewScoped
public class EvidenceRequestView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AskEvidence ask;
    private final AnswerEvidence answer;
    private final FollowVisit follow;
    private final NationalDay day;
    private final Actor actor;
    private final Notices notices;

    private String id;
    private String chosen;
    private String node;
    private String text;
    private LocalDate dueOn;
    private List<Long> evidence;
    private transient List<EvidenceRequest> all;
    private transient Audit audit;

    @Inject
    EvidenceRequestView(
            AskEvidence ask, AnswerEvidence answer, FollowVisit follow, NationalDay day, Actor actor, Notices notices) {
        this.ask = ask;
        this.answer = answer;
        this.follow = follow;
        this.day = day;
        this.actor = actor;
        this.notices = notices;
    }

    EvidenceRequestView() {
        this(null, null, null, null, null, null);
    }

    /** Refuses, as not found, an audit that is not the reader's. */
    public void load() {
        getAll();
        if (chosen != null) {
            getRequest();
        }
    }

    public boolean isAuditor() {
        return actor.has(Role.AUDITOR);
    }

    private boolean isOffice() {
        return actor.has(Role.LABEL_OFFICE);
    }

    /** Key of the words for none. */
    public String getNone() {
        return "evidenceRequest.none" + (isAuditor() ? "Auditor" : isOffice() ? "Office" : "Mission");
    }

    public List<EvidenceRequest> getAll() {
        if (all == null) {
            long audited = Ids.parse(id);
            all = isAuditor() ? ask.all(audited) : isOffice() ? follow.requests(audited) : answer.all(audited);
        }
        return all;
    }

    /** The audit itself. */
    public Audit getAudit() {
        if (audit == null) {
            long audited = Ids.parse(id);
            audit = isAuditor() ? ask.audit(audited) : isOffice() ? follow.audit(audited) : answer.audit(audited);
        }
        return audit;
    }

    private boolean isOpen() {
        return getAudit().getState() == AuditState.OPENED
                || getAudit().getState().isExamination();
    }

    /** Whether the auditors may ask now. */
    public boolean isAskable() {
        return isAuditor() && isOpen();
    }

    /** Whether the mission may answer this one now. */
    public boolean answers(EvidenceRequest request) {
        return !isAuditor() && !isOffice() && isOpen() && !request.isAnswered();
    }

    public boolean late(EvidenceRequest request) {
        return request.isLate(day.today());
    }

    /** The request that the mission answers now; null for none. */
    public EvidenceRequest getRequest() {
        return chosen == null
                ? null
                : getAll().stream()
                        .filter(one -> one.textId().equals(chosen))
                        .findFirst()
                        .orElseThrow(Refused::notFound);
    }

    public List<AssessedNode> getNodes() {
        return ask.nodes(Ids.parse(id));
    }

    public List<OpenToAuditors.Piece> getLibrary() {
        return answer.library();
    }

    /** Asks. */
    public String ask() {
        ask.ask(Ids.parse(id), node, text, dueOn);
        notices.done("evidenceRequest.asked");
        return again();
    }

    /** Answers. */
    public String answer() {
        EvidenceRequest request = getRequest();
        List<Long> pieces = evidence == null ? List.of() : evidence;
        answer.answer(Ids.parse(id), request.id(), request.version(), text, pieces);
        notices.done("evidenceRequest.answeredNow");
        return again();
    }

    private String again() {
        return "/labelling/visit/evidence.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getNode() {
        return node;
    }

    public void setNode(String node) {
        this.node = node;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public List<Long> getEvidence() {
        return evidence;
    }

    public void setEvidence(List<Long> evidence) {
        this.evidence = evidence;
    }
}
