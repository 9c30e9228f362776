package fr.jalon.casework.situation;

/** Where a situation stands on a day, in the states of i-Milo: PREVU, EN_COURS, TERMINE. */
public enum SituationState {
    PLANNED,
    ONGOING,
    ENDED
}
