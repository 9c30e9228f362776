package fr.jalon.casework.exchange;

/** Why a row of a file is kept beside its import. */
public enum LineKind {
    /** Not imported: to be corrected. */
    REFUSED,
    /** Not imported: the same NIR, number of France Travail or number of dossier as a file already there. */
    CERTAIN,
    /** Not imported unless somebody says so: like a file already there. */
    SIMILAR,
    /** Imported, with something to know of it. */
    REMARK
}
