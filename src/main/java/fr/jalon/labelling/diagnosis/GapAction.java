package fr.jalon.labelling.diagnosis;

import java.time.LocalDate;

/** An improvement action born of a score, as a diagnosis shows it. */
public record GapAction(
        long scoreId, long id, String title, String owner, LocalDate due, String state, LocalDate doneOn) {}
