package fr.jalon.labelling.audit;

import java.time.LocalDate;
import java.util.List;

/** An audit in a list, as JSON: days as 2026-11-21. */
public class AuditItem {

    private final AuditSummary audit;

    AuditItem(AuditSummary audit) {
        this.audit = audit;
    }

    public String getId() {
        return audit.textId();
    }

    public String getStructureCode() {
        return audit.structureCode();
    }

    public String getStructureName() {
        return audit.structureName();
    }

    public AuditKind getKind() {
        return audit.kind();
    }

    public AuditState getState() {
        return audit.state();
    }

    public String getPlannedOn() {
        return day(audit.plannedOn());
    }

    public String getReplyDeadline() {
        return day(audit.replyDeadline());
    }

    public int getFindings() {
        return audit.findings();
    }

    static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** One audit, whole, as JSON. */
    public static class Whole {

        private final AuditDossier dossier;

        Whole(AuditDossier dossier) {
            this.dossier = dossier;
        }

        public String getId() {
            return dossier.audit().getTextId();
        }

        public String getStructureCode() {
            return dossier.structure().code();
        }

        public String getStructureName() {
            return dossier.structure().name();
        }

        public AuditKind getKind() {
            return dossier.audit().getKind();
        }

        public AuditState getState() {
            return dossier.audit().getState();
        }

        public String getPlannedOn() {
            return day(dossier.audit().getPlannedOn());
        }

        public String getReplyDeadline() {
            return day(dossier.audit().getReplyDeadline());
        }

        public String getClosedOn() {
            return day(dossier.audit().getClosedOn());
        }

        public String getConclusion() {
            return dossier.audit().getConclusion();
        }

        public List<FindingItem> getFindings() {
            return dossier.findings().stream().map(FindingItem::new).toList();
        }
    }

    /** A finding with the reply to it, as JSON. */
    public static class FindingItem {

        private final Finding finding;

        FindingItem(Finding finding) {
            this.finding = finding;
        }

        public String getId() {
            return finding.getTextId();
        }

        public FindingKind getKind() {
            return finding.getKind();
        }

        public String getCriterion() {
            return finding.getCriterion();
        }

        public String getText() {
            return finding.getText();
        }

        /** For If-Match. */
        public int getVersion() {
            return finding.getVersion();
        }

        public boolean isWithdrawn() {
            return finding.isWithdrawn();
        }

        public String getRecordedAt() {
            return finding.getRecordedAt() + "Z";
        }

        public String getReply() {
            return finding.getReply() == null ? null : finding.getReply().getText();
        }
    }
}
