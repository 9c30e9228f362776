package fr.jalon.labelling.diagnosis;

import java.time.LocalDate;
import java.util.List;

/**
 * What a structure said of the same criterion in its last cycle, and what changed since.
 *
 * @param level the name of the level it gave then; null where it gave none
 */
public record PreviousScore(int year, Scoring scoring, String level, List<Change> changes) {

    public PreviousScore {
        changes = List.copyOf(changes);
    }

    /** The kinds of change. */
    public enum Kind {
        EVIDENCE,
        ACTION_DONE,
        ACTION_PENDING,
        INDICATOR
    }

    /**
     * One thing that changed since.
     *
     * @param day when: attached, done or due; null for an indicator
     * @param before the value of an indicator then; null for the others
     * @param now its value now
     */
    public record Change(Kind kind, String title, LocalDate day, Long before, Long now) {}
}
