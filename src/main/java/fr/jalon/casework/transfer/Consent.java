package fr.jalon.casework.transfer;

/** How the young person agreed that their file is given to another structure. */
public enum Consent {
    /** On paper or on a screen, signed. */
    SIGNED,
    /** Said, and noted here by who heard it. */
    SPOKEN,
    /** Signed by a representative of a minor. */
    REPRESENTATIVE
}
