package fr.jalon.casework.document;

import fr.jalon.casework.rule.DatedRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is asked of documents in a period (document.yaml).
 *
 * @param monthsToSupply months from the start of a contract to supply its documents (R5131-25)
 * @param expiringDays before its last day, a document is told to expire
 * @param contract kinds that a contract asks for
 * @param contractOfMinors kinds that it asks of minors besides
 * @param validMonths how long a kind is usually valid from its date; a kind that is not named has no end
 */
record DocumentRule(
        int monthsToSupply,
        int expiringDays,
        List<DocumentKind> contract,
        List<DocumentKind> contractOfMinors,
        Map<DocumentKind, Integer> validMonths) {

    private static final DatedRules<DocumentRule> ALL =
            DatedRules.read(DocumentRule.class, "document.yaml", DocumentRule.class);

    static DocumentRule on(LocalDate day) {
        return ALL.inForce(day);
    }

    /** Those that a contract asks for. */
    List<DocumentKind> asked(boolean minor) {
        List<DocumentKind> all = new ArrayList<>(contract);
        if (minor) {
            all.addAll(contractOfMinors);
        }
        return all;
    }

    /** Usual last day of a document of that date; null where it has no end or no date. */
    LocalDate usualEnd(DocumentKind kind, LocalDate issuedOn) {
        Integer months = validMonths.get(kind);
        return issuedOn == null || months == null ? null : issuedOn.plusMonths(months);
    }
}
