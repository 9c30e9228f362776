package fr.jalon.labelling.diagnosis;

import java.time.LocalDateTime;

/**
 * The state of a criterion and who brought it there.
 *
 * @param byName who proposed, validated or sent back last; null before
 * @param at when, UTC
 * @param sentBackReason what is still to be done, as the quality lead wrote it; null unless it was sent back
 */
public record Standing(ScoreState state, String byName, LocalDateTime at, String sentBackReason) {}
