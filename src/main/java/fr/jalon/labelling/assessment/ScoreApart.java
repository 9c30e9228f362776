package fr.jalon.labelling.assessment;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditTrail;
import fr.jalon.labelling.audit.OwnAudits;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * An auditor scores what the pair examines, apart from the other auditor: neither reads the other's score of a criterion
 * before both proposed theirs, and what was proposed does not change any more.
 */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class ScoreApart {

    private final OwnAudits own;
    private final AuditedReference audited;
    private final AuditScores scores;
    private final AuditTrail trail;

    @Inject
    ScoreApart(OwnAudits own, AuditedReference audited, AuditScores scores, AuditTrail trail) {
        this.own = own;
        this.audited = audited;
        this.scores = scores;
        this.trail = trail;
    }

    ScoreApart() {
        this(null, null, null, null);
    }

    /**
     * Keeps what the auditor says of a criterion; level and reason may still be missing.
     *
     * @param version of the score that was read; 0 where there was none
     */
    public AuditScore save(long auditId, String code, Verdict said, int version) {
        Audit audit = examined(auditId);
        AuditedReference.Content content = audited.of(audit);
        said.checkDraft(content.reference(), content.require(code));
        Voice voice = Voices.of(audit, trail.accountId());
        AuditScore score = scores.find(auditId, code, voice)
                .map(known -> changed(known, said, version))
                .orElseGet(() -> first(audit, code, voice, said, version));
        trail.record(Journal.Action.UPDATE, audit, "score " + code);
        return score;
    }

    /** Proposes one score to the other auditor, for good: a level, or that it does not apply, and a reason. */
    public AuditScore propose(long auditId, String code, int version) {
        Audit audit = examined(auditId);
        AuditedReference.Content content = audited.of(audit);
        AuditScore score = scores.find(auditId, code, Voices.of(audit, trail.accountId()))
                .orElseThrow(() -> Refused.field("level", "diagnosis.levelRequired"));
        score.requireVersion(version);
        score.verdict().check(content.reference(), content.require(code));
        if (!score.isProposed()) {
            score.propose(trail.signature().at());
            trail.record(Journal.Action.UPDATE, audit, "proposed " + code);
        }
        return score;
    }

    /**
     * Proposes every score that is complete and was not proposed yet.
     *
     * @return how many
     */
    public int proposeAll(long auditId) {
        Audit audit = examined(auditId);
        Voice voice = Voices.of(audit, trail.accountId());
        int proposed = 0;
        for (AuditScore score : scores.of(auditId)) {
            if (score.getVoice() == voice
                    && !score.isProposed()
                    && score.verdict().complete()) {
                score.propose(trail.signature().at());
                proposed++;
            }
        }
        trail.record(Journal.Action.UPDATE, audit, "proposed " + proposed);
        return proposed;
    }

    private Audit examined(long auditId) {
        Audit audit = own.require(auditId);
        audit.requireExamination();
        return audit;
    }

    private AuditScore changed(AuditScore known, Verdict said, int version) {
        known.change(said, version, trail.signature());
        return known;
    }

    private AuditScore first(Audit audit, String code, Voice voice, Verdict said, int version) {
        if (version != 0) {
            throw Refused.changedMeanwhile();
        }
        return scores.add(new AuditScore(audit, code, voice, said, trail.signature()));
    }
}
