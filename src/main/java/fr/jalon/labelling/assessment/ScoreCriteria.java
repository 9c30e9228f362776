package fr.jalon.labelling.assessment;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditState;
import fr.jalon.labelling.audit.AuditTrail;
import fr.jalon.labelling.audit.OwnAudits;
import fr.jalon.labelling.audit.PairMember;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * An auditor of the pair scores each criterion apart, proposes those scores, and then agrees with the other on each: what both
 * proposed stays as it was.
 */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class ScoreCriteria {

    private final OwnAudits own;
    private final Comparisons comparisons;
    private final ScoreRows rows;
    private final AuditTrail trail;

    @Inject
    ScoreCriteria(OwnAudits own, Comparisons comparisons, ScoreRows rows, AuditTrail trail) {
        this.own = own;
        this.comparisons = comparisons;
        this.rows = rows;
        this.trail = trail;
    }

    ScoreCriteria() {
        this(null, null, null, null);
    }

    /** The scores of an audit of the auditor's; the other's only where both have proposed. */
    public AssessmentSheet sheet(long auditId) {
        Audit audit = own.require(auditId);
        Voice voice = voice(audit);
        return new AssessmentSheet(
                audit, comparisons.of(audit).stream().map(one -> one.as(voice)).toList());
    }

    /**
     * Gives a criterion the auditor's own score, or changes it while it is not proposed.
     *
     * @param version of the score that was read; 0 for a first one
     */
    public void score(long auditId, String code, int version, GivenScore score) {
        Audit audit = own.require(auditId);
        audit.getState().requireExamination();
        Voice voice = voice(audit);
        ComparedCriterion criterion = require(audit, code, score).as(voice);
        if (criterion.mine() != null && criterion.mine().isProposed()) {
            throw Refused.conflict("assessment.refused.proposed");
        }
        write(audit, voice, new ScoreRows.Entry(code, score), criterion.mine(), version);
        trail.record(Journal.Action.UPDATE, audit, "score " + code);
    }

    /** Proposes all scores that the auditor gave and has not proposed; they no longer change. */
    public int propose(long auditId) {
        Audit audit = own.require(auditId);
        audit.getState().requireExamination();
        int proposed = rows.propose(audit, voice(audit), trail.signature());
        if (proposed == 0) {
            throw Refused.conflict("assessment.refused.nothingToPropose");
        }
        trail.record(Journal.Action.UPDATE, audit, "proposed " + proposed);
        return proposed;
    }

    /**
     * Keeps what both agree on for a criterion that both proposed a score for.
     *
     * @param version of what was agreed before; 0 for the first time
     */
    public void agree(long auditId, String code, int version, GivenScore score) {
        Audit audit = agreeing(auditId);
        ComparedCriterion criterion = require(audit, code, score);
        if (criterion.mine() == null || !criterion.mine().isProposed() || !criterion.otherProposed()) {
            throw Refused.conflict("assessment.refused.notBoth");
        }
        write(audit, Voice.AGREED, new ScoreRows.Entry(code, score), criterion.agreed(), version);
        trail.record(Journal.Action.UPDATE, audit, "agreed " + code);
    }

    /** Agrees on each criterion to which both proposed the same, with the certification body's reason; returns how many. */
    public int agreeOnSame(long auditId) {
        Audit audit = agreeing(auditId);
        List<ScoreRows.Entry> same = comparisons.of(audit).stream()
                .filter(one -> one.agreed() == null && one.isBothProposed() && !one.isDiffering())
                .map(one -> new ScoreRows.Entry(
                        one.code(),
                        new GivenScore(
                                one.mine().applicable(),
                                one.mine().level(),
                                one.mine().reason())))
                .toList();
        if (same.isEmpty()) {
            throw Refused.conflict("assessment.refused.noneSame");
        }
        rows.insert(audit, Voice.AGREED, same, trail.signature());
        trail.record(Journal.Action.UPDATE, audit, "agreed on same " + same.size());
        return same.size();
    }

    private void write(Audit audit, Voice voice, ScoreRows.Entry entry, AuditorScore before, int version) {
        if ((before == null ? 0 : before.version()) != version) {
            throw Refused.changedMeanwhile();
        }
        if (before == null) {
            rows.insert(audit, voice, List.of(entry), trail.signature());
        } else {
            rows.change(audit, voice, entry, version, trail.signature());
        }
    }

    /** While the structure is examined, and again when its replies are answered. */
    private Audit agreeing(long auditId) {
        Audit audit = own.require(auditId);
        if (!audit.getState().isExamination() && audit.getState() != AuditState.REPORT) {
            throw Refused.conflict("assessment.refused.notNow");
        }
        if (audit.getScoresFrozenAt() != null) {
            throw Refused.conflict("assessment.refused.frozen");
        }
        return audit;
    }

    private ComparedCriterion require(Audit audit, String code, GivenScore score) {
        ComparedCriterion criterion = comparisons.of(audit).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(Refused::notFound);
        if (score.applicable() && criterion.steps().stream().noneMatch(step -> step.level() == score.level())) {
            throw Refused.field("level", "assessment.refused.noLevel");
        }
        return criterion;
    }

    private Voice voice(Audit audit) {
        return audit.getPair().stream()
                .filter(member -> member.getAccountId() == trail.accountId())
                .map(PairMember::getKind)
                .map(Voice::of)
                .findFirst()
                .orElseThrow(Refused::notFound);
    }
}
