package fr.jalon.casework.person;

/** Why two files may be of the same person. */
public enum DuplicateReason {
    SAME_NIR,
    SAME_NAME_SAME_BIRTH_DATE,
    SWAPPED_NAMES_SAME_BIRTH_DATE,
    SIMILAR_NAME_SAME_BIRTH_DATE,
    SAME_NAME_CLOSE_BIRTH_DATE,
    SAME_NAME_SAME_PHONE
}
