package fr.jalon.labelling.reminder;

import java.time.LocalDate;

/**
 * Something of which somebody is reminded.
 *
 * @param title of the action, the step or the piece of evidence; of a review its quarter
 */
record DueLine(DueKind kind, long subject, Occasion occasion, LocalDate due, String title) {

    /** What is told once to a person. */
    record Key(DueKind kind, long subject, long account, Occasion occasion, LocalDate due) {}

    Key key(long account) {
        return new Key(kind, subject, account, occasion, due);
    }

    /** Without its words. */
    @Override
    public String toString() {
        return kind + " " + subject + " " + occasion;
    }
}
