package fr.jalon.labelling.audit;

/**
 * Public data of a structure that is, or may be, audited.
 *
 * @param diagnosisId the diagnosis it signed last, or 0 where that was not asked for
 */
public record AuditedStructure(
        String code,
        String name,
        String town,
        String department,
        String regionCode,
        String regionName,
        long diagnosisId) {}
