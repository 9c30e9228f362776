package fr.jalon.labelling.decision;

import java.time.LocalDate;

/**
 * A label as the public register shows it.
 *
 * @param conditional awarded with conditions
 * @param validUntil last day of validity
 */
public record PublicLabel(
        String number,
        boolean conditional,
        LocalDate validFrom,
        LocalDate validUntil,
        String structureCode,
        String structureName,
        String town,
        String department,
        String regionName,
        String site) {}
