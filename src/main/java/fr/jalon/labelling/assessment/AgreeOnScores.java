package fr.jalon.labelling.assessment;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditState;
import fr.jalon.labelling.audit.AuditTrail;
import fr.jalon.labelling.audit.OwnAudits;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The auditors of a pair agree on the score of a criterion, once each proposed one. Both proposals stay beside it. They may
 * agree anew while they examine and, after the structure replied, in their report, until one of them signs it.
 */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class AgreeOnScores {

    private final OwnAudits own;
    private final AuditedReference audited;
    private final AssessmentSheets sheets;
    private final AuditScores scores;
    private final AuditTrail trail;

    @Inject
    AgreeOnScores(
            OwnAudits own, AuditedReference audited, AssessmentSheets sheets, AuditScores scores, AuditTrail trail) {
        this.own = own;
        this.audited = audited;
        this.sheets = sheets;
        this.scores = scores;
        this.trail = trail;
    }

    AgreeOnScores() {
        this(null, null, null, null, null);
    }

    /** Whether the auditors may agree on scores now. */
    static boolean isOpen(Audit audit) {
        return audit.getState().isExamination()
                || (audit.getState() == AuditState.REPORT && audit.getScoresFrozenAt() == null);
    }

    /**
     * Keeps what both agree on for a criterion.
     *
     * @param version of the agreed score that was read; 0 where there was none
     */
    public AuditScore agree(long auditId, String code, Verdict said, int version) {
        Audit audit = open(auditId);
        AuditedReference.Content content = audited.of(audit);
        said.check(content.reference(), content.require(code));
        requireProposed(auditId, code, Voice.CERTIFICATION_BODY);
        requireProposed(auditId, code, Voice.NETWORK);
        AuditScore agreed = scores.find(auditId, code, Voice.AGREED)
                .map(known -> changed(known, said, version))
                .orElseGet(() -> first(audit, code, said, version));
        trail.record(Journal.Action.UPDATE, audit, "agreed " + code);
        return agreed;
    }

    /**
     * Agrees on every criterion of which both say the same: the reasons of both become the reason.
     *
     * @return how many
     */
    public int agreeWhereSame(long auditId) {
        Audit audit = open(auditId);
        AssessmentSheet sheet = sheets.of(audit, Voices.of(audit, trail.accountId()));
        int agreed = 0;
        for (AssessedCriterion criterion : sheet.criteria()) {
            if (criterion.progress() == AssessedCriterion.Progress.SAME) {
                Verdict said = together(criterion);
                scores.add(new AuditScore(audit, criterion.code(), Voice.AGREED, said, trail.signature()));
                agreed++;
            }
        }
        trail.record(Journal.Action.UPDATE, audit, "agreed " + agreed);
        return agreed;
    }

    /** What both say, with both reasons; only the first where the two are too long together. */
    static Verdict together(AssessedCriterion criterion) {
        Verdict one = criterion.certification().verdict();
        String other = criterion.network().getReason();
        String both = one.reason().equals(other) ? other : one.reason() + "\n\n" + other;
        return new Verdict(one.level(), one.applicable(), both.length() > Verdict.LONGEST ? one.reason() : both);
    }

    private Audit open(long auditId) {
        Audit audit = own.require(auditId);
        if (!isOpen(audit)) {
            throw Refused.conflict("assessment.refused.notNow");
        }
        return audit;
    }

    private void requireProposed(long auditId, String code, Voice voice) {
        if (scores.find(auditId, code, voice).filter(AuditScore::isProposed).isEmpty()) {
            throw Refused.conflict("assessment.refused.notBoth");
        }
    }

    private AuditScore changed(AuditScore known, Verdict said, int version) {
        known.change(said, version, trail.signature());
        return known;
    }

    private AuditScore first(Audit audit, String code, Verdict said, int version) {
        if (version != 0) {
            throw Refused.changedMeanwhile();
        }
        return scores.add(new AuditScore(audit, code, Voice.AGREED, said, trail.signature()));
    }
}
