package fr.jalon.labelling.reply;

import fr.jalon.identity.Journal;
import fr.jalon.identity.JournalRefusals;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditNews;
import fr.jalon.labelling.audit.AuditTrail;
import fr.jalon.labelling.audit.Audits;
import fr.jalon.labelling.audit.NewsKind;
import fr.jalon.labelling.audit.Written;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The audited mission asks, before the deadline and with its reason, for more time to reply. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class AskReplyExtension {

    private final Audits audits;
    private final ReplyExtensions extensions;
    private final ExtensionRule rule;
    private final AuditTrail trail;
    private final AuditNews news;
    private final JournalRefusals refusals;

    @Inject
    AskReplyExtension(
            Audits audits,
            ReplyExtensions extensions,
            ExtensionRule rule,
            AuditTrail trail,
            AuditNews news,
            JournalRefusals refusals) {
        this.audits = audits;
        this.extensions = extensions;
        this.rule = rule;
        this.trail = trail;
        this.news = news;
        this.refusals = refusals;
    }

    AskReplyExtension() {
        this(null, null, null, null, null, null);
    }

    /** What was asked for in an audit of the mission's. */
    public List<ReplyExtension> all(long auditId) {
        return extensions.of(audits.require(auditId).getId());
    }

    /** Whether the mission may ask now. */
    public boolean isPossible(long auditId) {
        List<ReplyExtension> asked = all(auditId);
        return audits.require(auditId).isReplyOpen(rule.today())
                && asked.size() < rule.most()
                && asked.stream().noneMatch(ReplyExtension::isPending);
    }

    /** Asks. Refused, and journaled, after the deadline; refused more often than the rule allows, or while one is open. */
    public ReplyExtension ask(long auditId, String reason) {
        Audit audit = audits.require(auditId);
        try {
            audit.requireReplyOpen(rule.today());
        } catch (Refused late) {
            throw refusals.of(late, Audit.class.getSimpleName(), audit.getTextId());
        }
        List<ReplyExtension> before = extensions.of(auditId);
        if (before.stream().anyMatch(ReplyExtension::isPending)) {
            throw Refused.conflict("reply.refused.extensionOpen");
        }
        if (before.size() >= rule.most()) {
            throw Refused.conflict("reply.refused.extensions", rule.most());
        }
        String written = Written.required("reason", reason, "reply.refused.noReason");
        extensions.ask(audit, before.size() + 1, written, trail.signature());
        trail.record(Journal.Action.UPDATE, audit, "reply extension asked");
        news.tell(audit, NewsKind.EXTENSION_ASKED);
        List<ReplyExtension> all = extensions.of(auditId);
        return all.get(all.size() - 1);
    }
}
