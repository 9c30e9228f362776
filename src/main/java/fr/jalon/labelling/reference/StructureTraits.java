package fr.jalon.labelling.reference;

/**
 * What rules of a reference may ask of a structure. What nobody said is null: a rule that needs it excludes nothing.
 *
 * @param kind MISSION, ASSOCIATION or NATIONAL_UNION
 * @param plie whether it is joined to a PLIE or a maison de l'emploi
 * @param qpv whether there is a priority neighbourhood (QPV) in its area
 * @param frr whether there is a commune of the revitalisation zone (FRR) in its area
 * @param sites how many places receive the public
 * @param staff how many people work there, in full-time equivalents, rounded
 * @param young how many young people it accompanies in a year
 */
public record StructureTraits(
        String kind, Boolean plie, Boolean qpv, Boolean frr, Integer sites, Integer staff, Integer young) {

    /** Of a structure of which nothing else is known. */
    public static StructureTraits unknown(String kind) {
        return new StructureTraits(kind, null, null, null, null, null, null);
    }

    Boolean flag(String name) {
        return switch (name) {
            case "plie" -> plie;
            case "qpv" -> qpv;
            default -> frr;
        };
    }

    Integer number(String name) {
        return switch (name) {
            case "sites" -> sites;
            case "staff" -> staff;
            default -> young;
        };
    }
}
