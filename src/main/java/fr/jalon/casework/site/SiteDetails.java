package fr.jalon.casework.site;

import fr.jalon.casework.place.Commune;
import fr.jalon.casework.place.Communes;
import fr.jalon.shared.error.Refused;

/**
 * A place where the mission receives, as entered.
 *
 * @param directions how to come, told with each appointment; may be null, as the address and the telephone
 * @param closed for good: no more appointment there
 */
public record SiteDetails(
        String name,
        SiteKind kind,
        String street,
        String postalCode,
        String commune,
        String phone,
        String directions,
        boolean closed) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_DIRECTIONS = 300;

    /** Refuses a missing name or kind, a text too long and a commune that the postal code does not serve. */
    public SiteDetails {
        name = blankToNull(name);
        if (name == null) {
            throw Refused.field("name", "site.name.missing");
        }
        if (kind == null) {
            throw Refused.field("kind", "site.kind.missing");
        }
        street = blankToNull(street);
        postalCode = blankToNull(postalCode);
        commune = blankToNull(commune);
        phone = blankToNull(phone);
        directions = blankToNull(directions);
        limit("name", name, LONGEST_NAME);
        limit("street", street, LONGEST_TEXT);
        limit("directions", directions, LONGEST_DIRECTIONS);
        if (phone != null && !phone.matches("[0-9 +.()-]{8,20}")) {
            throw Refused.field("phone", "person.phone.wrong");
        }
        if (commune != null || postalCode != null) {
            String code = postalCode;
            commune = Communes.all()
                    .named(postalCode, commune)
                    .map(Commune::name)
                    .orElseThrow(() -> Refused.field("commune", "site.commune.unknown", code == null ? "" : code));
        }
    }

    private static void limit(String field, String value, int length) {
        if (value != null && value.length() > length) {
            throw Refused.field(field, "person.tooLong", length);
        }
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip().replaceAll("\\s+", " ");
    }
}
