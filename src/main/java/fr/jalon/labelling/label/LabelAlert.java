package fr.jalon.labelling.label;

import fr.jalon.shared.Ids;
import java.time.LocalDate;

/**
 * Something that happened to a labelled structure between audits.
 *
 * @param title of the evidence, or the text of the condition
 * @param criterion code of the criterion that the evidence proves, or null
 * @param reason why the label office closed it; null while it is open
 */
public record LabelAlert(
        long id,
        long labelId,
        String labelNumber,
        String structureName,
        Cause cause,
        String title,
        String criterion,
        LocalDate foundOn,
        String reason,
        String closedByName,
        LocalDate closedOn,
        int version) {

    /** What happened. */
    public enum Cause {
        /** A live indicator that proves a criterion no longer holds. */
        DRIFT,
        /** Evidence of a blocking criterion is no longer valid. */
        EXPIRED,
        /** A condition's days are over and nothing was brought. */
        CONDITION
    }

    public boolean open() {
        return closedOn == null;
    }

    public String textId() {
        return Ids.text(id);
    }
}
