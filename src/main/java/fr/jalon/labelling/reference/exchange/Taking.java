package fr.jalon.labelling.reference.exchange;

import fr.jalon.shared.Ids;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * How files are taken in.
 *
 * @param kinds the kinds of structure, for files that do not say
 * @param blockingGroups codes of groups whose criteria are blocking: said by somebody, never guessed
 * @param ids gives each reference and each node its identifier
 */
public record Taking(List<String> kinds, List<String> blockingGroups, LongSupplier ids) {
    /** As it is said in the file; what does not say for whom it is, is for missions. */
    public static final Taking PLAIN = new Taking(List.of("MISSION"), List.of(), Ids::next);
}
