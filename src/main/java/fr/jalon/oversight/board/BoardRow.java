package fr.jalon.oversight.board;

import fr.jalon.labelling.audit.AuditState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A mission on the board: its latest diagnosis, its evidence and actions, its audit and label. No person appears.
 *
 * @param diagnosisYear null where it opened none
 * @param criteria how many criteria its diagnosis has, and how many of them are decided
 * @param mean mean level of the criteria scored, or null
 * @param axes mean level by axis, in the order of the reference
 * @param auditState of its latest audit, or null
 * @param auditOn first day of that audit, or null
 * @param labelNumber of the label it holds today, or null
 */
public record BoardRow(
        String structureCode,
        String name,
        String town,
        String department,
        Integer diagnosisYear,
        boolean signed,
        int criteria,
        int decided,
        Double mean,
        int evidence,
        int actionsOpen,
        int actionsOverdue,
        AuditState auditState,
        LocalDate auditOn,
        String labelNumber,
        LocalDate labelUntil,
        List<AxisMean> axes) {

    /** Mean level of the criteria scored in an axis; null where none is. */
    public record AxisMean(String code, String title, Double mean) {}

    public BoardRow {
        axes = List.copyOf(axes);
    }

    BoardRow with(List<AxisMean> means) {
        return new BoardRow(
                structureCode,
                name,
                town,
                department,
                diagnosisYear,
                signed,
                criteria,
                decided,
                mean,
                evidence,
                actionsOpen,
                actionsOverdue,
                auditState,
                auditOn,
                labelNumber,
                labelUntil,
                means);
    }

    /** Days from today to the first day of its audit; null where none is opened that is still to begin. */
    public Long daysToAudit(LocalDate today) {
        boolean ahead = auditState == AuditState.OPENED && auditOn != null && !auditOn.isBefore(today);
        return ahead ? ChronoUnit.DAYS.between(today, auditOn) : null;
    }

    /** How far it is, in one word. */
    public BoardStage stage() {
        if (labelNumber != null) {
            return BoardStage.LABELLED;
        }
        if (auditState != null && auditState.isWithAuditors()) {
            return BoardStage.AUDIT;
        }
        if (auditState == AuditState.CLOSED) {
            return BoardStage.COMMISSION;
        }
        if (diagnosisYear == null) {
            return BoardStage.NOTHING;
        }
        return signed ? BoardStage.SIGNED : BoardStage.DIAGNOSIS;
    }
}
