package fr.jalon.casework.activity;

/** What came of an act. */
public enum ActResult {
    PROJECT_DEFINED,
    REFERRED,
    RIGHT_OPENED,
    OFFER_FOUND,
    STEPS_AGREED,
    NOTHING_YET
}
