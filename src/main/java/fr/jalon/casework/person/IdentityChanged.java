package fr.jalon.casework.person;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An identity was changed. Observed in the same transaction by the feature that keeps the history of fields.
 *
 * @param registeredAt when the file was opened, UTC: since when the first values hold
 * @param registeredBy account of who opened it
 */
public record IdentityChanged(
        long youngPersonId,
        PersonalDetails before,
        PersonalDetails after,
        LocalDateTime registeredAt,
        long registeredBy) {

    private static final List<String> FIELDS = List.of(
            "birthName",
            "usedName",
            "firstName",
            "sex",
            "birthDate",
            "nir",
            "phone",
            "mail",
            "street",
            "postalCode",
            "commune",
            "educationLevel",
            "rqth",
            "jobSeeker",
            "franceTravailNumber",
            "counsellor");

    /**
     * A field that is not what it was.
     *
     * @param field its name; its label is {@code person.<field>}
     * @param before null where it was empty
     * @param after null where it is empty
     */
    public record Difference(String field, String before, String after) {}

    /** The fields that are not what they were. */
    public List<Difference> differences() {
        Map<String, String> was = fields(before);
        List<Difference> found = new ArrayList<>();
        fields(after).forEach((field, value) -> {
            if (!Objects.equals(was.get(field), value)) {
                found.add(new Difference(field, was.get(field), value));
            }
        });
        return found;
    }

    /** Names of the fields of an identity, in the order of the form. */
    public static List<String> fieldNames() {
        return FIELDS;
    }

    private static Map<String, String> fields(PersonalDetails person) {
        PersonalDetails.Contact contact = person.contact();
        Object[] values = {
            person.birthName(),
            person.usedName(),
            person.firstName(),
            person.sex(),
            person.birthDate(),
            person.nir() == null ? null : person.nir().value(),
            contact.phone(),
            contact.mail(),
            contact.street(),
            contact.postalCode(),
            contact.commune(),
            person.educationLevel() == null ? null : person.educationLevel().value(),
            person.rqth(),
            person.jobSeeker(),
            person.franceTravailNumber() == null
                    ? null
                    : person.franceTravailNumber().value(),
            person.counsellorId()
        };
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            fields.put(FIELDS.get(i), values[i] == null ? null : values[i].toString());
        }
        return fields;
    }
}
