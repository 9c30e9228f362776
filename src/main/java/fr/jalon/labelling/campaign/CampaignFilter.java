package fr.jalon.labelling.campaign;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/**
 * Which audits of a campaign.
 *
 * @param region INSEE code of this region only; null for all
 * @param stage at this stage only; null for all
 * @param late only those that wait longer than they should
 * @param day those whose visit begins that day; null for all
 */
public record CampaignFilter(String region, CampaignStage stage, boolean late, LocalDate day) {

    static final String LATE = "late";

    /** What an address asks for; what it does not say, or says wrongly, stands for all. */
    static CampaignFilter of(String region, String stage, String list, String day) {
        return new CampaignFilter(
                region != null && region.matches("[0-9A-Z]{1,3}") ? region : null,
                Arrays.stream(CampaignStage.values())
                        .filter(one -> lower(one).equals(stage))
                        .findFirst()
                        .orElse(null),
                LATE.equals(list),
                day != null && day.matches("\\d{4}-[01]\\d-[0-3]\\d") ? parse(day) : null);
    }

    private static LocalDate parse(String day) {
        try {
            return LocalDate.parse(day);
        } catch (java.time.format.DateTimeParseException e) {
            return null;
        }
    }

    CampaignFilter with(String otherRegion, CampaignStage otherStage) {
        return new CampaignFilter(otherRegion, otherStage, late, day);
    }

    CampaignFilter late(boolean only) {
        return new CampaignFilter(region, stage, only, day);
    }

    /** As it stands in an address. */
    String query() {
        return "&region=" + (region == null ? "" : region) + "&stage=" + (stage == null ? "" : lower(stage)) + "&list="
                + (late ? LATE : "") + (day == null ? "" : "&date=" + day);
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
