package fr.jalon.labelling.audit;

/** For whom an auditor works: a pair has one of each. */
public enum AuditorKind {
    CERTIFICATION_BODY,
    NETWORK
}
