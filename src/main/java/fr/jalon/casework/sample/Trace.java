package fr.jalon.casework.sample;

/** By what a text would tell of whom it is. */
public enum Trace {
    /** A name or first name of the person. */
    NAME,
    PHONE,
    MAIL,
    /** A number of social security, or of France Travail. */
    NUMBER,
    /** The street or the commune of the person. */
    ADDRESS,
    BIRTH_DATE,
    /** Somebody of the mission. */
    COLLEAGUE
}
