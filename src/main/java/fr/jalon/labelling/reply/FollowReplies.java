package fr.jalon.labelling.reply;

import fr.jalon.identity.Journal;
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
import java.time.LocalDate;
import java.util.List;

/** The label office reads replies and answers, and grants or refuses more time to reply. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class FollowReplies {

    private final Audits audits;
    private final Replies replies;
    private final ReplyExtensions extensions;
    private final ExtensionRule rule;
    private final AuditTrail trail;
    private final AuditNews news;

    @Inject
    FollowReplies(
            Audits audits,
            Replies replies,
            ReplyExtensions extensions,
            ExtensionRule rule,
            AuditTrail trail,
            AuditNews news) {
        this.audits = audits;
        this.replies = replies;
        this.extensions = extensions;
        this.rule = rule;
        this.trail = trail;
        this.news = news;
    }

    FollowReplies() {
        this(null, null, null, null, null, null);
    }

    /** The findings of an audit, with replies and answers. */
    public List<RepliedFinding> findings(long auditId) {
        return replies.of(audits.require(auditId));
    }

    /** Longer times to reply that were asked for. */
    public List<ReplyExtension> extensions(long auditId) {
        return extensions.of(audits.require(auditId).getId());
    }

    /** The last day to reply, if more time is granted today. */
    public LocalDate until(ReplyExtension asked) {
        LocalDate until = asked.dueBefore().plusDays(rule.days());
        return until.isBefore(rule.today()) ? rule.today() : until;
    }

    /** Grants what was asked: the structure may reply for as many days more as the rule says. */
    public ReplyExtension grant(long auditId, long extensionId, int version, String decision) {
        Audit audit = audits.require(auditId);
        ReplyExtension asked = require(auditId, extensionId);
        LocalDate until = until(asked);
        extensions.decide(asked, version, until, Written.optional("decision", decision), trail.signature());
        audit.extendReply(until);
        return told(audit, extensionId, NewsKind.REPLY_EXTENDED);
    }

    /** Refuses what was asked, with the reason. */
    public ReplyExtension refuse(long auditId, long extensionId, int version, String decision) {
        Audit audit = audits.require(auditId);
        String reason = Written.required("decision", decision, "reply.refused.noDecision");
        extensions.decide(require(auditId, extensionId), version, null, reason, trail.signature());
        return told(audit, extensionId, NewsKind.EXTENSION_REFUSED);
    }

    private ReplyExtension told(Audit audit, long extensionId, NewsKind kind) {
        trail.record(Journal.Action.UPDATE, audit, kind.name());
        news.tell(audit, kind);
        return require(audit.getId(), extensionId);
    }

    private ReplyExtension require(long auditId, long extensionId) {
        return extensions.of(auditId).stream()
                .filter(one -> one.id() == extensionId)
                .findFirst()
                .orElseThrow(Refused::notFound);
    }
}
