package fr.jalon.labelling.report;

import fr.jalon.identity.Journal;
import fr.jalon.identity.JournalRefusals;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.assessment.FrozenScores;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditNews;
import fr.jalon.labelling.audit.AuditTrail;
import fr.jalon.labelling.audit.Audits;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.audit.NewsKind;
import fr.jalon.labelling.audit.OwnAudits;
import fr.jalon.labelling.audit.PairMember;
import fr.jalon.labelling.audit.Signature;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * An auditor of the pair signs the report: the first signature freezes the scores, the second, of the same version, closes the
 * audit.
 */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class SignReport {

    /** What comes of a signature. */
    @ApplicationScoped
    static class Effects {

        private final Audits audits;
        private final FrozenScores scores;
        private final NationalDay day;
        private final AuditTrail trail;
        private final AuditNews news;

        @Inject
        Effects(Audits audits, FrozenScores scores, NationalDay day, AuditTrail trail, AuditNews news) {
            this.audits = audits;
            this.scores = scores;
            this.day = day;
            this.trail = trail;
            this.news = news;
        }

        Effects() {
            this(null, null, null, null, null);
        }

        Signature signature() {
            return trail.signature();
        }

        void requireAgreed(Audit audit) {
            scores.requireAgreed(audit);
        }

        void freeze(Audit audit, Signature by) {
            if (audit.getScoresFrozenAt() == null) {
                scores.keepSigned(audit);
                audit.freezeScores(by.at());
            }
        }

        void signed(Audit audit, ReportVersion version) {
            audits.touch(audit);
            trail.record(Journal.Action.UPDATE, audit, "signed report " + version.number() + " " + version.hash());
            news.tell(audit, version.isSigned() ? NewsKind.CLOSED : NewsKind.REPORT_SIGNED);
            if (version.isSigned()) {
                audit.close(day.today(), version.conclusion());
            }
        }
    }

    private final OwnAudits own;
    private final ReportDesk desk;
    private final Effects effects;
    private final JournalRefusals refusals;

    @Inject
    SignReport(OwnAudits own, ReportDesk desk, Effects effects, JournalRefusals refusals) {
        this.own = own;
        this.desk = desk;
        this.effects = effects;
        this.refusals = refusals;
    }

    SignReport() {
        this(null, null, null, null);
    }

    /**
     * Signs a version. Refused, and journaled, where it is not the last one, where the hash is not the one that was read, and
     * where the audit no longer says what the version says; refused while a criterion has no agreed score.
     *
     * @param hash of what the auditor read
     * @return the version with its signatures
     */
    public ReportVersion sign(long auditId, int number, String hash) {
        Audit audit = own.require(auditId);
        audit.getState().requireReport();
        ReportVersion version = desk.require(auditId, number);
        if (number != desk.last(auditId).number()) {
            throw refused(audit, Refused.conflict("report.refused.otherVersion", number));
        }
        if (!version.hash().equals(hash)) {
            throw refused(audit, Refused.conflict("report.refused.otherHash"));
        }
        Signature by = effects.signature();
        if (version.isSignedBy(by.accountId())) {
            throw Refused.conflict("report.refused.signed");
        }
        effects.requireAgreed(audit);
        if (!desk.isCurrent(audit, version)) {
            throw refused(audit, Refused.conflict("report.refused.outdated", number));
        }
        effects.freeze(audit, by);
        desk.rows().sign(audit, version, member(audit, by), by);
        ReportVersion signed = desk.require(auditId, number);
        effects.signed(audit, signed);
        return signed;
    }

    private Refused refused(Audit audit, Refused refusal) {
        return refusals.of(refusal, Audit.class.getSimpleName(), audit.getTextId());
    }

    private static PairMember member(Audit audit, Signature by) {
        return audit.getPair().stream()
                .filter(one -> one.getAccountId() == by.accountId())
                .findFirst()
                .orElseThrow(Refused::notFound);
    }
}
