package fr.jalon.oversight.national;

import fr.jalon.labelling.audit.AuditKind;
import java.time.LocalDate;

/**
 * What the dashboard is about.
 *
 * @param region INSEE code of this region only; null for all
 * @param kind audits of this kind only; null for the current cycle of each structure (initial or renewal) in the funnel, and
 *     for audits of any kind elsewhere
 * @param day the day on which labels are valid, and until which days are spent
 */
record NationalFilter(String region, AuditKind kind, LocalDate day) {

    String kindName() {
        return kind == null ? null : kind.name();
    }
}
