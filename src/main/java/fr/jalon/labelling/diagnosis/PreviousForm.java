package fr.jalon.labelling.diagnosis;

import java.util.List;

/** What was said of a criterion in the last cycle, in REST. */
public final class PreviousForm {
    public final int year;
    public final Integer level;
    public final String levelName;
    public final boolean applicable;
    public final String reason;
    public final String strengths;
    public final String weaknesses;
    public final List<Change> changes;

    PreviousForm(PreviousScore before) {
        year = before.year();
        level = before.scoring().level();
        levelName = before.level();
        applicable = before.scoring().applicable();
        reason = before.scoring().reason();
        strengths = before.scoring().strengths();
        weaknesses = before.scoring().weaknesses();
        changes = before.changes().stream().map(Change::new).toList();
    }

    /** What changed since. */
    public static final class Change {
        public final String kind;
        public final String title;
        public final String day;
        public final Long before;
        public final Long now;

        Change(PreviousScore.Change change) {
            kind = change.kind().name();
            title = change.title();
            day = change.day() == null ? null : change.day().toString();
            before = change.before();
            now = change.now();
        }
    }
}
