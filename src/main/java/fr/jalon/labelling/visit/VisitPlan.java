package fr.jalon.labelling.visit;

import fr.jalon.shared.error.Refused;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The plan of the visit of an audit. Times of writing are in UTC.
 *
 * @param note what the auditors say of it; or null
 * @param comment what the structure asks to change; or null
 * @param version 0 while there is none
 */
public record VisitPlan(
        PlanState state,
        String note,
        String sentByName,
        LocalDateTime sentAt,
        String comment,
        String answeredByName,
        LocalDateTime answeredAt,
        int version,
        List<VisitSlot> slots) {

    public VisitPlan {
        slots = List.copyOf(slots);
    }

    /** Before anything is written. */
    static VisitPlan none() {
        return new VisitPlan(PlanState.DRAFT, null, null, null, null, null, null, 0, List.of());
    }

    /** Refuses where it was changed since the reader saw this version. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw Refused.changedMeanwhile();
        }
    }
}
