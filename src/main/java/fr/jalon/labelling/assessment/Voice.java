package fr.jalon.labelling.assessment;

import fr.jalon.labelling.audit.AuditorKind;

/** Whose score it is: one auditor's, the other's, or what both agree on. */
public enum Voice {
    CERTIFICATION_BODY,
    NETWORK,
    AGREED;

    /** The voice of an auditor of the pair. */
    static Voice of(AuditorKind auditor) {
        return auditor == AuditorKind.NETWORK ? NETWORK : CERTIFICATION_BODY;
    }
}
