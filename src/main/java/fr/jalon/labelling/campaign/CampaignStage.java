package fr.jalon.labelling.campaign;

/** How far an audit of a campaign is: each stage is past the one before. */
public enum CampaignStage {
    /** The structure has not asked yet. */
    PROGRAMMED,
    REQUESTED,
    /** Admissible; pair or days are not known. */
    ADMITTED,
    /** Pair and days are known. */
    OPENED,
    /** The auditors examine the structure. */
    VISIT,
    REPLY,
    REPORT,
    /** The report is signed: the commission may decide. */
    CLOSED,
    DECIDED
}
