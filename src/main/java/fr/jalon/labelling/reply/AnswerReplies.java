package fr.jalon.labelling.reply;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditTrail;
import fr.jalon.labelling.audit.OwnAudits;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** An auditor of the pair reads the replies to the findings, and answers each with the reason. */
@UseCase(allowed = Role.AUDITOR)
@ApplicationScoped
public class AnswerReplies {

    private final OwnAudits own;
    private final Replies replies;
    private final ReplyRows rows;
    private final ReplyExtensions extensions;
    private final AuditTrail trail;

    @Inject
    AnswerReplies(OwnAudits own, Replies replies, ReplyRows rows, ReplyExtensions extensions, AuditTrail trail) {
        this.own = own;
        this.replies = replies;
        this.rows = rows;
        this.extensions = extensions;
        this.trail = trail;
    }

    AnswerReplies() {
        this(null, null, null, null, null);
    }

    /** The audit itself. */
    public Audit audit(long auditId) {
        return own.require(auditId);
    }

    /** The findings of an audit of the auditor's, with the replies to them. */
    public List<RepliedFinding> findings(long auditId) {
        return replies.of(own.require(auditId));
    }

    /** Longer times to reply that the structure asked for. */
    public List<ReplyExtension> extensions(long auditId) {
        return extensions.of(own.require(auditId).getId());
    }

    /**
     * Answers a reply, or changes the answer given before; until the report is signed by both.
     *
     * @param version of the answer that was read; 0 for a first one
     */
    public RepliedFinding answer(long auditId, long findingId, int version, AnswerText answer) {
        Audit audit = own.require(auditId);
        if (!audit.getState().isAnswered()) {
            throw Refused.conflict("reply.refused.noAnswerNow");
        }
        RepliedFinding replied = replies.require(audit, findingId);
        if (replied.finding().getReply() == null) {
            throw Refused.conflict("reply.refused.noReplyYet");
        }
        if (answer.kind() == replied.finding().getKind()) {
            throw Refused.field("kind", "reply.refused.sameKind");
        }
        rows.answer(replied, version, answer, trail.signature());
        trail.record(Journal.Action.UPDATE, audit, "answer to " + Ids.text(findingId));
        return replies.require(audit, findingId);
    }
}
