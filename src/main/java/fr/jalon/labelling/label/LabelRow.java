package fr.jalon.labelling.label;

import fr.jalon.shared.Ids;
import java.time.LocalDate;

/** A label in the list of the label office, with what waits there. */
public record LabelRow(
        long id,
        String number,
        String structureName,
        String department,
        String regionName,
        boolean conditional,
        LocalDate validFrom,
        LocalDate validUntil,
        Standing standing,
        int openConditions,
        LocalDate nextDue,
        int alerts,
        int followUpsDue) {

    public String textId() {
        return Ids.text(id);
    }
}
