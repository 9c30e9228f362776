package fr.jalon.labelling.migration;

/**
 * What a migration does to an open diagnosis.
 *
 * @param criteria how many criteria of the older version it has
 * @param decided how many of them are scored, or set aside
 * @param carried how many of these carry over as they are
 * @param again how many of these are to be scored again
 * @param dropped how many of these nothing takes over from: they stay in the older diagnosis
 * @param taken whether the structure has a diagnosis of that year on the newer version already, and is left alone
 */
public record StructureForecast(
        long diagnosisId,
        String code,
        String name,
        int year,
        int criteria,
        int decided,
        int carried,
        int again,
        int dropped,
        boolean taken) {}
