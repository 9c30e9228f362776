package fr.jalon.labelling.label;

import java.time.LocalDate;

/**
 * A label as the public register shows it.
 *
 * @param conditional awarded with conditions
 * @param validUntil last day of validity
 * @param since when it was suspended, withdrawn or renewed, or null
 * @param renewedBy number of the label that followed it, or null
 */
public record PublicLabel(
        String number,
        boolean conditional,
        LocalDate validFrom,
        LocalDate validUntil,
        LabelState state,
        LocalDate since,
        String renewedBy,
        String structureCode,
        String structureName,
        String town,
        String department,
        String regionName,
        String site) {

    /** What it is worth that day. */
    public Standing standing(LocalDate day) {
        return Standing.of(state, since, validFrom, validUntil, day);
    }
}
