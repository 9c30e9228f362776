package fr.jalon.casework.sample;

import java.time.LocalDate;
import java.util.Set;

/**
 * A text of a drawn file, for those of the mission who decide whether it is shown.
 *
 * @param released as it is shown; null where it is not
 * @param version of what was released, to be given back; 0 where nothing was
 * @param traces by what the text as it was written tells of whom it is
 */
public record FreeText(
        TextSource source, long id, LocalDate day, String written, String released, int version, Set<Trace> traces) {}
