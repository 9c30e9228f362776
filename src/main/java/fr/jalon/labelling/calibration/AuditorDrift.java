package fr.jalon.labelling.calibration;

import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.Ids;

/**
 * How an auditor scores in closed audits. Means are signed, in levels, positive where the auditor scores higher; null below
 * five scores.
 *
 * @param criteria that were agreed on in the auditor's audits
 * @param apart how many of them both auditors had scored before; null below five criteria
 * @param scores of the auditor beside what was agreed on, with their mean distance
 * @param compared scores beside the other auditor's, with their mean distance
 * @param selfScores scores beside the structure's own, with their mean distance
 */
public record AuditorDrift(
        long accountId,
        String name,
        AuditorKind kind,
        String organisation,
        int audits,
        int criteria,
        Integer apart,
        int scores,
        Double fromAgreed,
        int compared,
        Double fromOther,
        int selfScores,
        Double fromSelf) {

    private static final int ALL = 100;

    public String textId() {
        return Ids.text(accountId);
    }

    /** Per cent of the criteria that both had scored apart before they agreed, rounded down; null below five criteria. */
    public Integer apartPercent() {
        return apart == null ? null : ALL * apart / criteria;
    }
}
