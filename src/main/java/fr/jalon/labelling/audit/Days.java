package fr.jalon.labelling.audit;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;

/** The days of a visit, both included. */
record Days(LocalDate from, LocalDate until) {

    /** Refuses days that are missing or the wrong way round; without a last day, it is the first. */
    Days {
        if (from == null) {
            throw Refused.field("plannedOn", "audit.refused.noDay");
        }
        if (until == null) {
            until = from;
        }
        if (until.isBefore(from)) {
            throw Refused.field("plannedUntil", "audit.refused.untilBeforeFrom");
        }
    }
}
