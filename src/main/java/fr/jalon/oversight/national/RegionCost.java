package fr.jalon.oversight.national;

/**
 * What audits of a region take, in auditor-days: working days of the visit for each auditor of the pair.
 *
 * @param audits that have their days
 * @param planned auditor-days of all of them
 * @param spent auditor-days that are over, of audits that began
 */
public record RegionCost(String regionCode, String regionName, int audits, int planned, int spent) {}
