package fr.jalon.casework.person;

import fr.jalon.shared.error.Refused;

/** A NIR that is well formed but does not go with the rest: told, not refused, for the directory has such cases. */
final class NirWarning {

    private NirWarning() {}

    /** Key of the sentence, or null where nothing is odd or the NIR is not one. */
    static String of(PersonForm form) {
        if (form.getNir() == null || form.getNir().isBlank()) {
            return null;
        }
        try {
            Nir nir = Nir.parse(form.getNir());
            if (form.getSex() != null && !nir.agreesWith(form.getSex())) {
                return "nir.warning.sex";
            }
            if (form.getBirthDate() != null && !nir.agreesWith(form.getBirthDate())) {
                return "nir.warning.birthDate";
            }
            return null;
        } catch (Refused notOne) {
            return null;
        }
    }
}
