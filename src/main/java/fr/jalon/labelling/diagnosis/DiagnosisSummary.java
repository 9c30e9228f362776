package fr.jalon.labelling.diagnosis;

import java.time.LocalDateTime;

/** A self-diagnosis in a list, with its progress over all axes. Times are UTC. */
public record DiagnosisSummary(
        long id,
        long referenceId,
        int year,
        DiagnosisState state,
        String openedByName,
        LocalDateTime openedAt,
        String signedByName,
        LocalDateTime signedAt,
        int version,
        long criteria,
        long decided,
        long validated) {

    public boolean open() {
        return state == DiagnosisState.OPEN;
    }

    /** From 0 to 100, rounded down so that 100 means all. */
    public int percent() {
        return criteria == 0 ? 0 : (int) (decided * 100 / criteria);
    }

    /** Whether every criterion is validated: the director may sign. */
    public boolean complete() {
        return criteria == validated;
    }
}
