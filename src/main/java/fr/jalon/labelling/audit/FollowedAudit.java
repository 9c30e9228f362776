package fr.jalon.labelling.audit;

/** An audit as the structure and the label office follow it, as JSON: days as 2026-11-21. */
public class FollowedAudit {

    private final Audit audit;

    FollowedAudit(Audit audit) {
        this.audit = audit;
    }

    public String getId() {
        return audit.getTextId();
    }

    public String getStructureCode() {
        return audit.getStructureCode();
    }

    public AuditKind getKind() {
        return audit.getKind();
    }

    public AuditState getState() {
        return audit.getState();
    }

    public String getRequestedOn() {
        return AuditItem.day(audit.getRequest().getRequestedOn());
    }

    public String getWishedFrom() {
        return AuditItem.day(audit.getRequest().getWishedFrom());
    }

    public String getWishedUntil() {
        return AuditItem.day(audit.getRequest().getWishedUntil());
    }

    public String getAdmittedOn() {
        return AuditItem.day(audit.getRequest().getAdmittedOn());
    }

    /** Why the label office sent the request back the last time. */
    public String getSentBack() {
        return audit.getRequest().getSentBack();
    }

    public String getPlannedOn() {
        return AuditItem.day(audit.getPlannedOn());
    }

    public String getPlannedUntil() {
        return AuditItem.day(audit.getPlannedUntil());
    }

    public String getReplyDeadline() {
        return AuditItem.day(audit.getReplyDeadline());
    }

    public String getClosedOn() {
        return AuditItem.day(audit.getClosedOn());
    }
}
