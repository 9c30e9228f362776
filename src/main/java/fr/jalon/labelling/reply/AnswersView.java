package fr.jalon.labelling.reply;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditDocument;
import fr.jalon.labelling.audit.FindingKind;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The structure's replies, which an auditor of the pair answers one by one. */
@Named
@ViewScoped
public class AnswersView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AnswerReplies answer;
    private final Notices notices;

    private String id;
    private String finding;
    private AnswerOutcome outcome;
    private FindingKind kind;
    private String text;
    private int version;
    private transient Audit audit;
    private transient List<RepliedFinding> findings;

    @Inject
    AnswersView(AnswerReplies answer, Notices notices) {
        this.answer = answer;
        this.notices = notices;
    }

    AnswersView() {
        this(null, null);
    }

    /** Refuses, as not found, an audit that is not the auditor's; loads the answer given before, where one is chosen. */
    public void load() {
        getAudit();
        if (getFindings().stream().noneMatch(one -> one.finding().getTextId().equals(finding))) {
            finding = null;
        }
        if (finding != null && getChosen().answer() != null) {
            FindingAnswer given = getChosen().answer();
            outcome = given.outcome();
            kind = given.kind();
            text = given.text();
            version = given.version();
        }
    }

    public Audit getAudit() {
        if (audit == null) {
            audit = answer.audit(Ids.parse(id));
        }
        return audit;
    }

    /** The findings with what was said of each. */
    public List<RepliedFinding> getFindings() {
        if (findings == null) {
            findings = answer.findings(Ids.parse(id));
        }
        return findings;
    }

    /** How many replies still wait for an answer. */
    public long getWaiting() {
        return getFindings().stream().filter(RepliedFinding::awaitsAnswer).count();
    }

    /** More time that the structure asked for. */
    public List<ReplyExtension> getExtensions() {
        return answer.extensions(Ids.parse(id));
    }

    /** Whether answers may be given now. */
    public boolean isOpen() {
        return getAudit().getState().isAnswered();
    }

    /** Whether this finding may be answered, and is not being so already. */
    public boolean answers(RepliedFinding one) {
        return isOpen()
                && one.finding().getReply() != null
                && !one.finding().getTextId().equals(finding);
    }

    /** The finding that is being answered. */
    public RepliedFinding getChosen() {
        return RepliedFinding.among(getFindings(), finding);
    }

    public AnswerOutcome[] getOutcomes() {
        return AnswerOutcome.values();
    }

    /** What the finding may become. */
    public List<FindingKind> getKinds() {
        return Arrays.stream(FindingKind.values())
                .filter(one -> one != getChosen().finding().getKind())
                .toList();
    }

    /** Address of a document. */
    public String href(AuditDocument document) {
        return "/api/v1/audits/" + id + "/documents/" + document.textId() + "/content";
    }

    /** Answers, or changes the answer. */
    public String send() {
        RepliedFinding chosen = getChosen();
        AnswerText written = new AnswerText(outcome, kind, text);
        answer.answer(getAudit().getId(), chosen.finding().getId(), version, written);
        notices.done("reply.answeredNow", chosen.finding().getCriterion());
        return "/labelling/reply/answers.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public AnswerOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(AnswerOutcome outcome) {
        this.outcome = outcome;
    }

    public FindingKind getKind() {
        return kind;
    }

    public void setKind(FindingKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
