package fr.jalon.labelling.assessment;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.shared.error.Refused;

/** In whose voice somebody speaks in an audit. */
final class Voices {

    private Voices() {}

    /** The voice of an auditor of the pair; "not found" for anybody else. */
    static Voice of(Audit audit, long accountId) {
        return audit.getPair().stream()
                .filter(member -> member.getAccountId() == accountId)
                .findFirst()
                .map(member -> Voice.of(member.getKind()))
                .orElseThrow(Refused::notFound);
    }
}
