package fr.jalon.labelling.campaign;

/** Which missions a campaign audits. */
public enum CampaignScope {
    /** Every mission of the network. */
    ALL,
    /** The missions of some regions. */
    REGIONS,
    /** Missions that are chosen one by one. */
    STRUCTURES
}
