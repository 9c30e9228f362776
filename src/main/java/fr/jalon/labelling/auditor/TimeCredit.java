package fr.jalon.labelling.auditor;

/**
 * What a structure has given to the audits of others, and had itself.
 *
 * @param lent audits that its staff did, once their findings are sent
 * @param had audits of itself, likewise
 */
public record TimeCredit(String code, String name, String region, int lent, int had) {

    /** Audits that it may still have by what it lent; negative where it owes some. */
    public int balance() {
        return lent - had;
    }
}
