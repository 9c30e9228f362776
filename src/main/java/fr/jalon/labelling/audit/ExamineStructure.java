package fr.jalon.labelling.audit;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** An auditor of the pair leads the audit: begins, records findings, sends them for reply, concludes. */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class ExamineStructure {

    /** The most characters of a finding or a conclusion. */
    public static final int TEXT_LENGTH = Written.LENGTH;

    private final OwnAudits own;
    private final Audits audits;
    private final ScoreSheets sheets;
    private final LabellingRules rules;
    private final NationalDay day;
    private final AuditTrail trail;

    @Inject
    ExamineStructure(
            OwnAudits own, Audits audits, ScoreSheets sheets, LabellingRules rules, NationalDay day, AuditTrail trail) {
        this.own = own;
        this.audits = audits;
        this.sheets = sheets;
        this.rules = rules;
        this.day = day;
        this.trail = trail;
    }

    ExamineStructure() {
        this(null, null, null, null, null, null);
    }

    /** Begins the examination, on site or on documents as the audit's kind says. */
    public void begin(long auditId, int version) {
        Audit audit = own.require(auditId);
        audit.requireVersion(version);
        audit.begin();
        trail.record(Journal.Action.UPDATE, audit, audit.getState().name());
    }

    /** Records a finding on a criterion of the audit's diagnosis. */
    public Finding record(long auditId, FindingKind kind, String criterion, String text) {
        Audit audit = own.require(auditId);
        audit.requireExamination();
        if (kind == null) {
            throw Refused.field("kind", "audit.refused.noKindOfFinding");
        }
        if (sheets.of(audit.getSelfDiagnosisId()).stream()
                .noneMatch(line -> line.code().equals(criterion))) {
            throw Refused.field("criterion", "audit.refused.noCriterion");
        }
        String written = Written.required("text", text, "audit.refused.noText");
        Finding finding = audits.add(new Finding(audit, kind, criterion, written, trail.signature()));
        trail.record(Journal.Action.CREATE, audit, "finding " + finding.getTextId());
        return finding;
    }

    /** Sends the findings to the structure, which may reply until the deadline that the rules give. */
    public void sendFindings(long auditId, int version) {
        Audit audit = own.require(auditId);
        audit.requireVersion(version);
        if (audits.findings(auditId).isEmpty()) {
            throw Refused.conflict("audit.refused.noFinding");
        }
        audit.sendFindings(day.today(), rules.replyDays(day.today()).getAmount());
        trail.record(Journal.Action.UPDATE, audit, audit.getState().name());
    }

    /** Ends the right of reply, once every reply is given or the deadline has passed: the report is written. */
    public void endReplies(long auditId, int version) {
        Audit audit = own.require(auditId);
        audit.requireVersion(version);
        boolean everyReplyGiven = audits.findings(auditId).stream().noneMatch(Finding::awaitsReply);
        audit.endReplies(day.today(), everyReplyGiven);
        trail.record(Journal.Action.UPDATE, audit, audit.getState().name());
    }

    /** Concludes. */
    public void close(long auditId, int version, String conclusion) {
        Audit audit = own.require(auditId);
        audit.requireVersion(version);
        audit.close(day.today(), Written.required("conclusion", conclusion, "audit.refused.noConclusion"));
        trail.record(Journal.Action.UPDATE, audit, audit.getState().name());
    }
}
