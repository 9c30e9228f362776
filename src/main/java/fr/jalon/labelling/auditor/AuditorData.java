package fr.jalon.labelling.auditor;

import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.error.Refused;
import java.util.Set;

/**
 * What the register says of an auditor.
 *
 * @param regionCode INSEE region in which a network auditor works; none for one of a certification body
 * @param department where journeys begin; may be null
 * @param structureKinds kinds of structures that they may audit; none: all
 * @param quota audits of one campaign at most
 * @param active whether they may be named in a pair
 */
record AuditorData(
        AuditorKind kind,
        String organisation,
        String regionCode,
        String department,
        Seniority seniority,
        Set<String> structureKinds,
        String themes,
        String languages,
        Integer quota,
        boolean active) {

    private static final int LARGEST_QUOTA = 99;
    private static final int NAME = 200;
    private static final int THEMES = 400;
    private static final int LANGUAGES = 120;
    private static final Set<String> KINDS = Set.of("MISSION", "ASSOCIATION", "NATIONAL_UNION");

    AuditorData {
        organisation = stripped(organisation);
        regionCode = stripped(regionCode);
        department = stripped(department);
        themes = stripped(themes);
        languages = stripped(languages);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Refuses, next to its field, what is missing or cannot be. */
    void check() {
        if (kind == null) {
            throw Refused.field("kind", "auditor.refused.kind");
        }
        if (organisation == null || organisation.length() > NAME) {
            throw Refused.field("organisation", "auditor.refused.organisation", NAME);
        }
        if ((kind == AuditorKind.NETWORK) != (regionCode != null)) {
            throw Refused.field("regionCode", "auditor.refused.region");
        }
        if (department != null && !department.matches("\\d{2,3}|2[AB]")) {
            throw Refused.field("department", "auditor.refused.department");
        }
        if (seniority == null) {
            throw Refused.field("seniority", "auditor.refused.seniority");
        }
        if (!KINDS.containsAll(structureKinds)) {
            throw Refused.field("structureKinds", "auditor.refused.structureKinds");
        }
        if (themes != null && themes.length() > THEMES) {
            throw Refused.field("themes", "auditor.refused.long", THEMES);
        }
        if (languages == null || languages.length() > LANGUAGES) {
            throw Refused.field("languages", "auditor.refused.languages", LANGUAGES);
        }
        if (quota == null || quota < 0 || quota > LARGEST_QUOTA) {
            throw Refused.field("quota", "auditor.refused.quota", LARGEST_QUOTA);
        }
    }
}
