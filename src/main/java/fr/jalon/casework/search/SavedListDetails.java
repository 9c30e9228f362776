package fr.jalon.casework.search;

import fr.jalon.shared.error.Refused;

/**
 * A list as it is to be kept.
 *
 * @param name at most 60 characters
 * @param shared whether the whole mission sees it
 */
public record SavedListDetails(String name, boolean shared, YoungPeopleCriteria criteria) {

    private static final int LONGEST = 60;

    /** Refuses a name that is missing or too long. */
    public SavedListDetails {
        if (name == null || name.isBlank()) {
            throw Refused.field("name", "savedList.name.missing");
        }
        name = name.strip();
        if (name.length() > LONGEST) {
            throw Refused.field("name", "person.tooLong", LONGEST);
        }
    }
}
