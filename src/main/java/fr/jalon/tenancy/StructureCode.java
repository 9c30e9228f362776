package fr.jalon.tenancy;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code of a structure: i-Milo's for a mission locale (5 characters, S, 2 digits: 14366S00 is Lisieux), AR and the
 * INSEE code of its region for a regional association, UNML for the national union.
 */
public record StructureCode(String value) implements Serializable {

    private static final Pattern MISSION = Pattern.compile("[0-9A-Z]{5}S[0-9]{2}");
    private static final Pattern ASSOCIATION = Pattern.compile("AR[0-9]{2}");

    /** The national union. */
    public static final StructureCode NATIONAL_UNION = new StructureCode("UNML");

    /** Refuses what is no code, with an {@link IllegalArgumentException} in French. */
    public StructureCode {
        if (value == null || !(isMission(value) || isAssociation(value) || value.equals("UNML"))) {
            throw new IllegalArgumentException(
                    "« " + value + " » n’est pas un code de structure : attendu 5 caractères,"
                            + " S et 2 chiffres (14366S00), AR et 2 chiffres (AR28), ou UNML.");
        }
    }

    public boolean isMission() {
        return isMission(value);
    }

    public boolean isAssociation() {
        return isAssociation(value);
    }

    /** Its kind, as references name it: MISSION, ASSOCIATION or NATIONAL_UNION. */
    public String kind() {
        if (isMission()) {
            return "MISSION";
        }
        return isAssociation() ? "ASSOCIATION" : "NATIONAL_UNION";
    }

    /** The name of its database and of its MariaDB role: letters, digits and underscore only. */
    public String database() {
        if (isMission()) {
            return "ml_" + value.toLowerCase(Locale.ROOT);
        }
        return isAssociation() ? "ar_" + value.substring(2) : "un_unml";
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isMission(String value) {
        return MISSION.matcher(value).matches();
    }

    private static boolean isAssociation(String value) {
        return ASSOCIATION.matcher(value).matches();
    }
}
