package fr.jalon.casework.allowance;

/** The tax household the young person belongs to, as the allowance looks at it (D5131-19). */
public enum Household {
    NOT_TAXED,
    FIRST_BAND,
    HIGHER_BAND
}
