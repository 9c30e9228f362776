package fr.jalon.launcher.simulation;

import java.util.List;
import java.util.Set;

/** What a campaign left in the database and what the public sees of it: what {@link Invariant} judges. */
record CampaignFacts(
        List<Audited> audits,
        List<Decided> decisions,
        List<Frozen> scores,
        List<Found> findings,
        List<Labelled> labels) {

    /** An audit whose pair works, or worked, and the structure's region. */
    record Audited(String structure, String region, List<Seat> pair) {}

    /**
     * Who sits in a pair.
     *
     * @param kind CERTIFICATION_BODY or NETWORK
     * @param structures where this auditor works or has an interest
     * @param regions those of the network auditor, of employers and of interests
     */
    record Seat(String kind, Set<String> structures, Set<String> regions) {}

    /**
     * A decision and the vote that carried it.
     *
     * @param percent the quorum, of those in term
     * @param seats members in term on the day of the session
     * @param present members who were there
     * @param recused members who were recused on the item
     * @param entitled how many were entitled when the vote was counted
     * @param votes how many were counted
     * @param voters members whose votes are named: of a secret vote none
     * @param carried whether more were for it than against
     */
    record Decided(
            String structure,
            int percent,
            int seats,
            Set<Long> present,
            Set<Long> recused,
            int entitled,
            int votes,
            Set<Long> voters,
            boolean carried) {}

    /**
     * A criterion of a report that was signed.
     *
     * @param signed the levels when the report was first signed: of both auditors, and the agreed one
     * @param present the levels there are now
     * @param later whether one of them was written after the signature
     */
    record Frozen(String structure, String criterion, List<Integer> signed, List<Integer> present, boolean later) {}

    /**
     * A finding that expects a reply, in an audit whose right of reply is over.
     *
     * @param past whether its deadline has passed
     */
    record Found(String structure, boolean answered, boolean past) {}

    /**
     * A label that was granted.
     *
     * @param standing whether it is valid today
     * @param proven whether its certificate was proven on the public page; null where nobody asked
     * @param listed whether the public register lists it
     */
    record Labelled(String number, String structure, boolean standing, Boolean proven, boolean listed) {}
}
