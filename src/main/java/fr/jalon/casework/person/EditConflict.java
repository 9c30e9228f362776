package fr.jalon.casework.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A field where what is on the screen and what somebody else saved differ.
 *
 * @param field its name; its label is {@code person.<field>}
 * @param mine what is on the screen; empty where nothing is
 * @param theirs what was saved meanwhile
 */
public record EditConflict(String field, String mine, String theirs) {

    /** The fields that differ, in the order of the form. */
    static List<EditConflict> between(PersonForm mine, PersonForm theirs) {
        List<EditConflict> found = new ArrayList<>();
        compare(found, "birthName", mine.getBirthName(), theirs.getBirthName());
        compare(found, "usedName", mine.getUsedName(), theirs.getUsedName());
        compare(found, "firstName", mine.getFirstName(), theirs.getFirstName());
        compare(found, "birthDate", mine.getBirthDate(), theirs.getBirthDate());
        compare(found, "nir", mine.getNir(), theirs.getNir());
        compare(found, "phone", mine.getPhone(), theirs.getPhone());
        compare(found, "mail", mine.getMail(), theirs.getMail());
        compare(found, "street", mine.getStreet(), theirs.getStreet());
        compare(found, "postalCode", mine.getPostalCode(), theirs.getPostalCode());
        compare(found, "commune", mine.getCommune(), theirs.getCommune());
        compare(found, "educationLevel", mine.getEducationLevel(), theirs.getEducationLevel());
        compare(found, "franceTravailNumber", mine.getFranceTravailNumber(), theirs.getFranceTravailNumber());
        if (found.isEmpty() || !sameChoices(mine, theirs)) {
            found.add(new EditConflict("choices", "", ""));
        }
        return found;
    }

    private static boolean sameChoices(PersonForm mine, PersonForm theirs) {
        return mine.getSex() == theirs.getSex()
                && mine.isRqth() == theirs.isRqth()
                && Objects.equals(mine.getJobSeeker(), theirs.getJobSeeker())
                && Objects.equals(mine.getCounsellorId(), theirs.getCounsellorId());
    }

    private static void compare(List<EditConflict> found, String field, Object mine, Object theirs) {
        String left = text(field, mine);
        String right = text(field, theirs);
        if (!left.equals(right)) {
            found.add(new EditConflict(field, text("", mine), text("", theirs)));
        }
    }

    private static String text(String field, Object value) {
        String text = value == null ? "" : value.toString().strip();
        boolean digits = field.equals("nir") || field.equals("phone");
        return digits ? text.replaceAll("[\\s\\u00a0]", "") : text;
    }
}
