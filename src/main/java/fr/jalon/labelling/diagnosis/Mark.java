package fr.jalon.labelling.diagnosis;

/** The state of one criterion in the tree. */
public record Mark(long scoreId, long nodeId, Integer level, boolean applicable, ScoreState state) {
    public boolean decided() {
        return level != null || !applicable;
    }

    public boolean validated() {
        return state == ScoreState.VALIDATED;
    }
}
