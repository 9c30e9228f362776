package fr.jalon.casework.person;

import fr.jalon.casework.FoldedName;
import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of a young person's identity, as entered. Optional ones are null, never empty.
 *
 * @param usedName the name used where it is not the birth name; optional
 * @param nir optional
 * @param contact how to reach the person
 * @param educationLevel optional
 * @param rqth recognised as a disabled worker
 * @param jobSeeker registered with France Travail; null where not known
 * @param counsellorId account of the referent counsellor; optional
 */
public record PersonalDetails(
        String birthName,
        String usedName,
        String firstName,
        Sex sex,
        LocalDate birthDate,
        Nir nir,
        Contact contact,
        EducationLevel educationLevel,
        boolean rqth,
        Boolean jobSeeker,
        FranceTravailNumber franceTravailNumber,
        Long counsellorId) {

    private static final int LONGEST_KEYS = 310;

    /** Refuses a missing name, sex or birth date, and a name that is too long or no name. */
    public PersonalDetails {
        birthName = name("birthName", required("birthName", birthName));
        usedName = name("usedName", blankToNull(usedName));
        firstName = name("firstName", required("firstName", firstName));
        if (sex == null) {
            throw Refused.field("sex", "person.sex.missing");
        }
        if (birthDate == null) {
            throw Refused.field("birthDate", "person.birthDate.missing");
        }
        contact = contact == null ? Contact.NONE : contact;
    }

    /**
     * How to reach the person; each part is optional.
     *
     * @param phone 9 to 15 digits, spaces allowed
     * @param postalCode 5 digits
     */
    public record Contact(String phone, String mail, String street, String postalCode, String commune) {

        /** Nothing known. */
        public static final Contact NONE = new Contact(null, null, null, null, null);

        private static final Pattern PHONE = Pattern.compile("(\\+[1-9]|0)[0-9]{8,14}");
        private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
        private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");

        /** Refuses a telephone, a mail or a postal code that cannot be one. */
        public Contact {
            phone = phone == null ? null : blankToNull(phone.replaceAll("[\\s.()\\u00a0\\u202f-]", ""));
            phone = matching("phone", phone, PHONE);
            mail = matching("mail", blankToNull(mail), MAIL);
            street = limited("street", blankToNull(street), 200);
            postalCode = matching("postalCode", blankToNull(postalCode), POSTAL_CODE);
            commune = limited("commune", blankToNull(commune), 100);
            limited("mail", mail, 200);
        }
    }

    /** The same, with another referent counsellor. */
    PersonalDetails withCounsellor(Long account) {
        return new PersonalDetails(
                birthName,
                usedName,
                firstName,
                sex,
                birthDate,
                nir,
                contact,
                educationLevel,
                rqth,
                jobSeeker,
                franceTravailNumber,
                account);
    }

    /** First name and the name used. */
    public String displayName() {
        return firstName + " " + (usedName == null ? birthName : usedName);
    }

    /** What a search looks in: all names folded, a space before and after each word. */
    public String foldedName() {
        String used = usedName == null ? "" : FoldedName.of(usedName).text() + " ";
        return " " + FoldedName.of(birthName).text() + " "
                + FoldedName.of(firstName).text() + " " + used;
    }

    /**
     * What a search by ear looks in: the keys of all words of all names, and of each name of several words as if it were
     * one, a space before and after each.
     */
    public String phoneticName() {
        Set<String> keys = new LinkedHashSet<>();
        for (String name : new String[] {birthName, firstName, usedName}) {
            String[] words = FoldedName.words(name);
            for (String word : words) {
                keys.add(PhoneticName.of(word).key());
            }
            if (words.length > 1) {
                keys.add(PhoneticName.of(name).key());
            }
        }
        keys.remove("");
        String all = " " + String.join(" ", keys) + " ";
        return all.length() <= LONGEST_KEYS ? all : all.substring(0, all.lastIndexOf(' ', LONGEST_KEYS - 1) + 1);
    }

    private static String required(String field, String value) {
        String text = blankToNull(value);
        if (text == null) {
            throw Refused.field(field, "person." + field + ".missing");
        }
        return text;
    }

    private static String name(String field, String value) {
        if (value != null && FoldedName.of(value).isEmpty()) {
            throw Refused.field(field, "person.name.wrong");
        }
        return limited(field, value, 100);
    }

    private static String matching(String field, String value, Pattern pattern) {
        if (value != null && !pattern.matcher(value).matches()) {
            throw Refused.field(field, "person." + field + ".wrong");
        }
        return value;
    }

    private static String limited(String field, String value, int length) {
        if (value != null && value.length() > length) {
            throw Refused.field(field, "person.tooLong", length);
        }
        return value;
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip().replaceAll("\\s+", " ");
    }
}
