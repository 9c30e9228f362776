package fr.jalon.labelling.audit;

import fr.jalon.labelling.webhook.EventKind;
import java.util.EnumSet;
import java.util.Set;

/** What happens to an audit that somebody is written to about; the structure's own software may be told too. */
public enum NewsKind {
    /** A campaign programs it, or a label calls for it: the structure may request it. */
    PROGRAMMED(EventKind.AUDIT_PROGRAMMED, NewsAudience.STRUCTURE),
    REQUESTED(null, NewsAudience.OFFICE),
    ADMITTED(EventKind.AUDIT_ADMITTED, NewsAudience.STRUCTURE),
    SENT_BACK(null, NewsAudience.STRUCTURE),
    /** The label office admits it, and its pair and days are known already. */
    OPENED(EventKind.AUDIT_ADMITTED, NewsAudience.STRUCTURE, NewsAudience.AUDITORS),
    /** Pair and days are named, or others; auditors are told by {@link TellAssignments}. */
    ASSIGNED(EventKind.AUDIT_ASSIGNED, NewsAudience.STRUCTURE),
    /** Pair and days are taken away, for others to come. */
    UNASSIGNED(EventKind.AUDIT_ASSIGNED, NewsAudience.STRUCTURE),
    PLAN_SENT(null, NewsAudience.STRUCTURE),
    PLAN_COMMENTED(null, NewsAudience.AUDITORS),
    PLAN_AGREED(null, NewsAudience.AUDITORS),
    EVIDENCE_ASKED(null, NewsAudience.STRUCTURE),
    EVIDENCE_ANSWERED(null, NewsAudience.AUDITORS),
    FINDINGS_SENT(EventKind.AUDIT_FINDINGS_SENT, NewsAudience.STRUCTURE),
    EXTENSION_ASKED(null, NewsAudience.OFFICE),
    REPLY_EXTENDED(EventKind.AUDIT_REPLY_EXTENDED, NewsAudience.STRUCTURE, NewsAudience.AUDITORS),
    EXTENSION_REFUSED(null, NewsAudience.STRUCTURE),
    REPORT_ASSEMBLED(null, NewsAudience.AUDITORS),
    REPORT_SIGNED(null, NewsAudience.AUDITORS),
    CLOSED(EventKind.AUDIT_CLOSED, NewsAudience.STRUCTURE, NewsAudience.OFFICE),
    CANCELLED(null, NewsAudience.STRUCTURE, NewsAudience.AUDITORS);

    private final EventKind event;
    private final Set<NewsAudience> audiences;

    NewsKind(EventKind event, NewsAudience first, NewsAudience... others) {
        this.event = event;
        this.audiences = EnumSet.of(first, others);
    }

    /** What other software of the structure is told; null for nothing. */
    EventKind event() {
        return event;
    }

    Set<NewsAudience> audiences() {
        return audiences;
    }
}
