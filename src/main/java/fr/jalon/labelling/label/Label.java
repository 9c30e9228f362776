package fr.jalon.labelling.label;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A label awarded by a decision, with its number, its first and last day, and what became of it. */
@Entity
@Table(name = "label")
public class Label {

    @Id
    private long id;

    @Column(name = "decision_id")
    private long decisionId;

    @Column(name = "structure_code")
    private String structureCode;

    private String number;
    private boolean conditional;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private LabelState state;

    @Column(name = "state_since")
    private LocalDate stateSince;

    @Column(name = "state_reason")
    private String stateReason;

    @Version
    private int version;

    protected Label() {}

    Label(long decisionId, String structureCode, boolean conditional, LabelNumber number, Period validity) {
        this.id = Ids.next();
        this.decisionId = decisionId;
        this.structureCode = structureCode;
        this.number = number.toString();
        this.conditional = conditional;
        this.validFrom = validity.start();
        this.validUntil = validity.end();
        this.state = LabelState.IN_FORCE;
    }

    /** Suspends it or withdraws it, for a reason that is told. */
    void stop(LabelState stopped, LocalDate day, String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.field("reason", "label.refused.noReason");
        }
        if (!mayBecome(stopped, day)) {
            throw Refused.conflict("label.refused.state");
        }
        state = state.become(stopped);
        stateSince = day;
        stateReason = reason.strip();
    }

    /** Lifts its suspension. */
    void resume() {
        state = state.become(LabelState.IN_FORCE);
        stateSince = null;
        stateReason = null;
    }

    /** Another label follows it from that day on. */
    void renewedFrom(LocalDate day) {
        state = state.become(LabelState.RENEWED);
        stateSince = day;
    }

    /** Whether it may pass to that state that day: one that another follows may be withdrawn until that one begins. */
    boolean mayBecome(LabelState other, LocalDate day) {
        return state.mayBecome(other) && (state != LabelState.RENEWED || day.isBefore(stateSince));
    }

    /** A decision on appeal changed whether it has conditions. */
    void amend(boolean withConditions) {
        conditional = withConditions;
    }

    /** Refuses where it was changed since the reader saw this version. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw Refused.changedMeanwhile();
        }
    }

    /** What it is worth that day. */
    public Standing standing(LocalDate day) {
        return Standing.of(state, stateSince, validFrom, validUntil, day);
    }

    public long getId() {
        return id;
    }

    public String getTextId() {
        return Ids.text(id);
    }

    public long getDecisionId() {
        return decisionId;
    }

    public String getStructureCode() {
        return structureCode;
    }

    public String getNumber() {
        return number;
    }

    public boolean isConditional() {
        return conditional;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public LabelState getState() {
        return state;
    }

    /** Since when it is suspended, withdrawn or renewed; null while it is in force. */
    public LocalDate getStateSince() {
        return stateSince;
    }

    /** Why it is suspended or withdrawn, or null. */
    public String getStateReason() {
        return stateReason;
    }

    public int getVersion() {
        return version;
    }
}
