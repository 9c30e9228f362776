package fr.jalon.launcher.simulation;

import java.util.EnumMap;
import java.util.Map;

/** An audit that is played: what the simulation learns of it from one answer to the next. One thread at a time. */
final class SimulatedAudit {

    private final int rank;
    private final String structure;
    private final Map<Kind, Long> pair = new EnumMap<>(Kind.class);
    private String id;
    private boolean failed;

    /** The two kinds of auditors of a pair. */
    enum Kind {
        CERTIFICATION_BODY,
        NETWORK
    }

    /**
     * The audit of a structure.
     *
     * @param rank its place among all: what happens to it follows from it, so that each run is the same
     */
    SimulatedAudit(int rank, String structure) {
        this.rank = rank;
        this.structure = structure;
    }

    /** Whether it is one of those, one in so many, to which something happens. */
    boolean isOneIn(int many, int which) {
        return rank % many == which % many;
    }

    int rank() {
        return rank;
    }

    String structure() {
        return structure;
    }

    /** Its identifier, once the platform gave it one. */
    String id() {
        return id;
    }

    void known(String identifier) {
        id = identifier;
    }

    long account(Kind kind) {
        return pair.get(kind);
    }

    void named(Kind kind, long account) {
        pair.put(kind, account);
    }

    boolean hasPair() {
        return pair.size() == Kind.values().length;
    }

    boolean hasFailed() {
        return failed;
    }

    void fail() {
        failed = true;
    }
}
