package fr.jalon.labelling.label;

import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A condition of a label.
 *
 * @param position from 1, in the decision
 * @param dueOn last day on which something may be brought in time
 * @param returnedAt UTC; when what was brought was last found not to be enough, or null
 * @param evidence what was brought, the oldest first
 */
public record LabelCondition(
        long id,
        long decisionId,
        String structureCode,
        int position,
        String text,
        LocalDate dueOn,
        LocalDateTime returnedAt,
        String returnReason,
        LocalDate liftedOn,
        String liftedByName,
        String liftingReason,
        LocalDate replacedOn,
        int version,
        List<Evidence> evidence) {

    public LabelCondition {
        evidence = List.copyOf(evidence);
    }

    /**
     * What was brought.
     *
     * @param fileName null where it is a text only
     * @param broughtAt UTC
     */
    public record Evidence(
            long id,
            String text,
            String fileName,
            String mediaType,
            long fileSize,
            String fileHash,
            String broughtByName,
            LocalDateTime broughtAt) {

        public String textId() {
            return Ids.text(id);
        }
    }

    public String textId() {
        return Ids.text(id);
    }

    LabelCondition with(List<Evidence> brought) {
        return new LabelCondition(
                id,
                decisionId,
                structureCode,
                position,
                text,
                dueOn,
                returnedAt,
                returnReason,
                liftedOn,
                liftedByName,
                liftingReason,
                replacedOn,
                version,
                brought);
    }

    /** Where it stands. */
    public ConditionState state() {
        if (replacedOn != null) {
            return ConditionState.REPLACED;
        }
        if (liftedOn != null) {
            return ConditionState.LIFTED;
        }
        boolean brought = evidence.stream()
                .anyMatch(one -> returnedAt == null || one.broughtAt().isAfter(returnedAt));
        return brought ? ConditionState.BROUGHT : ConditionState.AWAITED;
    }

    /** Whether its days are over and nothing was brought. */
    public boolean overdue(LocalDate day) {
        return state() == ConditionState.AWAITED && day.isAfter(dueOn);
    }
}
