package fr.jalon.labelling.campaign;

import fr.jalon.shared.Ids;
import java.time.LocalDate;

/**
 * An audit of a campaign.
 *
 * @param plannedOn first day of the visit; null until it is planned
 * @param since when it came to its stage
 * @param due last day on which that is in time; null once it is decided
 */
public record CampaignAudit(
        long id,
        String structureCode,
        String structureName,
        String department,
        String regionName,
        CampaignStage stage,
        LocalDate plannedOn,
        LocalDate since,
        LocalDate due,
        boolean late) {

    public String textId() {
        return Ids.text(id);
    }
}
