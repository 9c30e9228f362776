package fr.jalon.casework.duplicate;

import fr.jalon.shared.Ids;
import java.time.LocalDate;

/** What is compared of a file. Optional parts are null. */
public record ComparedFile(
        long id,
        int fileNumber,
        String birthName,
        String usedName,
        String firstName,
        LocalDate birthDate,
        String sex,
        Numbers numbers,
        Reach reach) {

    /** Numbers that one person has. */
    record Numbers(String nir, String franceTravail) {}

    /** How to reach the person. */
    record Reach(String phone, String mail, String street, String postalCode) {}

    /** First name and the name used. */
    public String displayName() {
        return firstName + " " + (usedName == null ? birthName : usedName);
    }

    /** The identifier in URLs. */
    public String getKey() {
        return Ids.text(id);
    }
}
