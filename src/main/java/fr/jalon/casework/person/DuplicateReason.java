package fr.jalon.casework.person;

/** Why two files may be of the same person. */
public enum DuplicateReason {
    SAME_NIR,
    SAME_FRANCE_TRAVAIL_NUMBER,
    SAME_EXTERNAL_NUMBER,
    SAME_NAME_SAME_BIRTH_DATE,
    SWAPPED_NAMES_SAME_BIRTH_DATE,
    SIMILAR_NAME_SAME_BIRTH_DATE,
    SAME_NAME_CLOSE_BIRTH_DATE,
    SAME_NAME_SAME_PHONE;

    /** Whether it leaves no doubt: a number that one person has. */
    boolean isCertain() {
        return this == SAME_NIR || this == SAME_FRANCE_TRAVAIL_NUMBER || this == SAME_EXTERNAL_NUMBER;
    }
}
