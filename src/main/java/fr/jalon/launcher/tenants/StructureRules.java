package fr.jalon.launcher.tenants;

import fr.jalon.launcher.tenants.Structure.Field;
import fr.jalon.tenancy.StructureCode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** What every description of a structure must fulfil, whatever file it comes from. */
final class StructureRules {

    private StructureRules() {}

    static StructureKind kindOf(StructureCode code) {
        if (code.isMission()) {
            return StructureKind.MISSION;
        }
        return code.isAssociation() ? StructureKind.ASSOCIATION : StructureKind.NATIONAL_UNION;
    }

    /** Why the description is refused, in French and without a final stop; empty when it is fine. */
    static Optional<String> problem(Structure structure) {
        if (structure.get(Field.NAME) == null) {
            return Optional.of("le nom manque");
        }
        for (Field field : Field.values()) {
            String value = structure.get(field);
            if (value != null && value.length() > field.length()) {
                return Optional.of("« " + field.label() + " » dépasse " + field.length() + " caractères");
            }
        }
        return mismatch(structure, Field.REGION_CODE, "[0-9]{2}", "un code de région a 2 chiffres")
                .or(() -> mismatch(
                        structure,
                        Field.DEPARTMENT,
                        "[0-9]{2}|2[AB]|9[78][0-9]",
                        "un code de département s'écrit 01, 2A ou 974"))
                .or(() -> mismatch(structure, Field.POSTAL_CODE, "[0-9]{5}", "un code postal a 5 chiffres"))
                .or(() -> mismatch(
                        structure,
                        Field.MAIL,
                        "[^\\s@]+@[^\\s@]+\\.[^\\s@]+",
                        "une adresse de courriel" + " s'écrit nom@domaine.fr"))
                .or(() -> mismatch(structure, Field.SITE, "https?://\\S+", "un site commence par https://"))
                .or(() -> timeZone(structure.get(Field.TIME_ZONE)));
    }

    private static Optional<String> mismatch(Structure structure, Field field, String pattern, String rule) {
        String value = structure.get(field);
        return value == null || value.matches(pattern)
                ? Optional.empty()
                : Optional.of(rule + " (lu : « " + value + " »)");
    }

    private static Optional<String> timeZone(String value) {
        try {
            if (value != null) {
                ZoneId.of(value);
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.of("le fuseau horaire « " + value + " » est inconnu");
        }
    }
}
