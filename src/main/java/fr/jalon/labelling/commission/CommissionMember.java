package fr.jalon.labelling.commission;

import fr.jalon.shared.Ids;
import java.time.LocalDate;

/**
 * A seat of the commission.
 *
 * @param structureCode mission or association in which the member works, or null
 * @param structureName its name, or null
 * @param until last day of the term
 */
public record CommissionMember(
        long id,
        long accountId,
        String name,
        College college,
        String organisation,
        String structureCode,
        String structureName,
        LocalDate from,
        LocalDate until,
        int version) {

    public String textId() {
        return Ids.text(id);
    }

    /** Whether the member is in term that day. */
    public boolean sits(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
