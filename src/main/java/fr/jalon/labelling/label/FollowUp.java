package fr.jalon.labelling.label;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * An audit that a label calls for.
 *
 * @param kind of follow-up or of renewal
 * @param dueOn from that day on it is proposed
 * @param auditId the audit made of it, or null
 * @param reason why none is made, or null
 */
public record FollowUp(
        long id,
        long labelId,
        String structureCode,
        AuditKind kind,
        LocalDate dueOn,
        State state,
        Long auditId,
        String reason,
        int version) {

    /** Where it stands, and where it may go from there. */
    public enum State {
        SCHEDULED,
        /** Its day has come: the label office makes an audit of it, or says why not. */
        DUE,
        MADE,
        DISMISSED;

        private Set<State> next() {
            return switch (this) {
                case SCHEDULED -> EnumSet.of(DUE, MADE, DISMISSED);
                case DUE -> EnumSet.of(MADE, DISMISSED);
                case MADE, DISMISSED -> EnumSet.noneOf(State.class);
            };
        }

        /** Whether it may pass to the other. */
        public boolean mayBecome(State other) {
            return next().contains(other);
        }
    }

    /** Refuses, as a conflict, where its state does not lead to the other. */
    void requireBecomes(State other) {
        if (!state.mayBecome(other)) {
            throw Refused.conflict("label.followUp.refused.state");
        }
    }

    public String textId() {
        return Ids.text(id);
    }
}
