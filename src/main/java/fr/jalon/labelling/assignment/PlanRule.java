package fr.jalon.labelling.assignment;

/** The rules by which pairs and days are chosen. A plan says for each audit what they weigh, or which of them forbids it. */
public enum PlanRule {
    /** Nobody audits the structure in which they work. */
    OWN_STRUCTURE(Force.HARD),
    /** Nobody audits in the region in which they work. */
    OWN_REGION(Force.HARD),
    /** Nobody audits where they declared an interest that is in force. */
    INTEREST(Force.HARD),
    /** Nobody audits a kind of structure for which they are not competent. */
    COMPETENCE(Force.HARD),
    /** The staff of two structures do not audit one another. */
    RECIPROCAL(Force.HARD),
    /** Auditors work on days on which they are available. */
    AVAILABILITY(Force.HARD),
    /** Nobody does more audits than their quota of the campaign. */
    QUOTA(Force.HARD),
    /** Nobody is in two places on one day. */
    TWICE(Force.HARD),
    /** Each audit has two auditors and a day. */
    UNASSIGNED(Force.MEDIUM),
    /** A plan that is made again changes as few audits as it can. */
    CHANGED(Force.SOFT),
    /** Auditors travel little. */
    TRAVEL(Force.SOFT),
    /** Audits are shared among auditors. */
    LOAD(Force.SOFT),
    /** One of the pair at least has experience. */
    SENIORITY(Force.SOFT),
    /** Visits are when the structure wished. */
    WISHED(Force.SOFT);

    /** What a rule does to a plan: forbids it, counts before all wishes, or weighs. */
    enum Force {
        HARD,
        MEDIUM,
        SOFT
    }

    private final Force force;

    PlanRule(Force force) {
        this.force = force;
    }

    /** Whether a plan that breaks it is no plan. */
    public boolean isHard() {
        return force == Force.HARD;
    }
}
