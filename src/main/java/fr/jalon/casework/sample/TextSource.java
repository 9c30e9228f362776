package fr.jalon.casework.sample;

/** Where a free text of a file stands. Private notes are none of them. */
public enum TextSource {
    ACT_NOTE,
    /** The conclusion of an in-depth diagnosis. */
    CONCLUSION,
    /** The objective of a contract. */
    OBJECTIVE
}
