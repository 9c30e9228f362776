package fr.jalon.casework.search;

import fr.jalon.shared.Ids;
import java.time.LocalDate;

/**
 * A young person in a list.
 *
 * @param version of the identity
 * @param counsellorId account of the referent counsellor, or null
 * @param lastActOn null where nothing was recorded yet
 * @param contractEndsOn last day of the latest contract, or null
 */
public record YoungPersonRow(
        long id,
        int version,
        int fileNumber,
        String birthName,
        String usedName,
        String firstName,
        LocalDate birthDate,
        Long counsellorId,
        LocalDate lastActOn,
        LocalDate contractEndsOn) {

    /** Name used first, as lists are sorted. */
    public String getListName() {
        return (usedName == null ? birthName : usedName) + " " + firstName;
    }

    /** First name and the name used. */
    public String getDisplayName() {
        return firstName + " " + (usedName == null ? birthName : usedName);
    }

    /** The identifier in URLs. */
    public String getKey() {
        return Ids.text(id);
    }

    /** For a reader who may not see contracts. */
    YoungPersonRow withoutContract() {
        return new YoungPersonRow(
                id, version, fileNumber, birthName, usedName, firstName, birthDate, counsellorId, lastActOn, null);
    }
}
