package fr.jalon.labelling.assessment;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditState;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Self-score and auditors' scores side by side: auditors score and agree, others read. */
@Named
@ViewScoped
public class AssessmentView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NOT_APPLICABLE = "none";

    private final ScoreCriteria score;
    private final ShownSheet shown;
    private final Actor actor;
    private final Notices notices;

    private String id;
    private String criterion;
    private String level;
    private String reason;
    private String agreedLevel;
    private String agreedReason;
    private int version;
    private int agreedVersion;

    @Inject
    AssessmentView(ScoreCriteria score, ShownSheet shown, Actor actor, Notices notices) {
        this.score = score;
        this.shown = shown;
        this.actor = actor;
        this.notices = notices;
    }

    AssessmentView() {
        this(null, null, null, null);
    }

    /** Refuses, as not found, an audit or a criterion that is not the reader's to see. */
    public void load() {
        if (criterion != null) {
            show(getChosen().mine(), false);
            show(getChosen().agreed(), true);
        }
        getSheet();
    }

    private void show(AuditorScore given, boolean agreed) {
        if (given != null) {
            String answer = given.applicable() ? String.valueOf(given.level()) : NOT_APPLICABLE;
            level = agreed ? level : answer;
            reason = agreed ? reason : given.reason();
            version = agreed ? version : given.version();
            agreedLevel = agreed ? answer : agreedLevel;
            agreedReason = agreed ? given.reason() : agreedReason;
            agreedVersion = agreed ? given.version() : agreedVersion;
        }
    }

    public boolean isAuditor() {
        return actor.has(Role.AUDITOR);
    }

    public AssessmentSheet getSheet() {
        return shown.of(Ids.parse(id));
    }

    /** Whether the auditors may score now. */
    public boolean isScoring() {
        return isAuditor() && getSheet().audit().getState().isExamination();
    }

    /** Whether the auditors may agree now. */
    public boolean isAgreeing() {
        Audit audit = getSheet().audit();
        return isScoring() || isAuditor() && audit.getState() == AuditState.REPORT && audit.getScoresFrozenAt() == null;
    }

    /** The criterion that is being scored. */
    public ComparedCriterion getChosen() {
        return getSheet().criterion(criterion).orElseThrow(Refused::notFound);
    }

    /** Whether the reader may score the criterion chosen. */
    public boolean isChosenScored() {
        return criterion != null
                && isScoring()
                && (getChosen().mine() == null || !getChosen().mine().isProposed());
    }

    /** Whether the reader may agree on the criterion chosen. */
    public boolean isChosenAgreed() {
        return criterion != null && isAgreeing() && getChosen().isBothProposed();
    }

    /** Keeps the reader's own score. */
    public String keep() {
        score.score(Ids.parse(id), criterion, version, given(level, reason));
        notices.done("assessment.scored", criterion);
        return again(next());
    }

    /** Keeps what both agree on. */
    public String agree() {
        score.agree(Ids.parse(id), criterion, agreedVersion, given(agreedLevel, agreedReason));
        notices.done("assessment.agreedNow", criterion);
        return again(null);
    }

    /** Proposes the reader's scores to the other auditor. */
    public String propose() {
        notices.done("assessment.proposedNow", score.propose(Ids.parse(id)));
        return again(null);
    }

    /** Agrees on all to which both proposed the same. */
    public String agreeOnSame() {
        notices.done("assessment.sameNow", score.agreeOnSame(Ids.parse(id)));
        return again(null);
    }

    private static GivenScore given(String level, String reason) {
        if (level == null || level.isBlank()) {
            throw Refused.field("level", "assessment.refused.noLevel");
        }
        boolean applicable = !level.equals(NOT_APPLICABLE);
        return new GivenScore(applicable, applicable ? Integer.valueOf(level) : null, reason);
    }

    private String next() {
        List<ComparedCriterion> all = getSheet().criteria();
        return all.stream()
                .skip(all.indexOf(getChosen()) + 1L)
                .filter(one -> one.mine() == null)
                .map(ComparedCriterion::code)
                .findFirst()
                .orElse(null);
    }

    private String again(String code) {
        String chosen = code == null ? "" : "&criterion=" + code;
        return "/labelling/assessment/scores.xhtml?faces-redirect=true&id=" + id + chosen;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getCriterion() {
        return criterion;
    }

    public void setCriterion(String criterion) {
        this.criterion = criterion;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAgreedLevel() {
        return agreedLevel;
    }

    public void setAgreedLevel(String agreedLevel) {
        this.agreedLevel = agreedLevel;
    }

    public String getAgreedReason() {
        return agreedReason;
    }

    public void setAgreedReason(String agreedReason) {
        this.agreedReason = agreedReason;
    }
}
