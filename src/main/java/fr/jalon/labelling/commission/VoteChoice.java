package fr.jalon.labelling.commission;

/** How a member votes on a proposal. */
public enum VoteChoice {
    FOR,
    AGAINST,
    ABSTENTION
}
