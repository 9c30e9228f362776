package fr.jalon.labelling.campaign;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the label office says of a campaign; made, it is complete.
 *
 * @param name at most 120 characters
 * @param reference identifier of a published reference
 * @param places INSEE codes of regions, or codes of missions, as the scope says; none for all
 * @param capacity visits that the network can hold in a month
 */
public record CampaignText(
        String name,
        Long reference,
        AuditKind kind,
        CampaignScope scope,
        Set<String> places,
        LocalDate from,
        LocalDate until,
        Integer capacity) {

    static final int NAME = 120;
    static final int CAPACITY = 999;

    public CampaignText {
        if (name == null || name.isBlank() || name.strip().length() > NAME) {
            throw Refused.field("name", "campaign.refused.name", NAME);
        }
        if (reference == null) {
            throw Refused.field("reference", "campaign.refused.reference");
        }
        if (kind == null) {
            throw Refused.field("kind", "campaign.refused.kind");
        }
        if (scope == null) {
            throw Refused.field("scope", "campaign.refused.scope");
        }
        if (from == null) {
            throw Refused.field("from", "campaign.refused.from");
        }
        if (until == null || until.isBefore(from)) {
            throw Refused.field("until", "campaign.refused.until");
        }
        if (capacity == null || capacity < 1 || capacity > CAPACITY) {
            throw Refused.field("capacity", "campaign.refused.capacity", CAPACITY);
        }
        name = name.strip();
        places = scope == CampaignScope.ALL || places == null ? Set.of() : Set.copyOf(new TreeSet<>(places));
        if (scope != CampaignScope.ALL && places.isEmpty()) {
            throw Refused.field(placesField(scope), "campaign.refused." + placesField(scope));
        }
    }

    /** The field in which places are said. */
    static String placesField(CampaignScope scope) {
        return scope == CampaignScope.REGIONS ? "regions" : "structures";
    }
}
