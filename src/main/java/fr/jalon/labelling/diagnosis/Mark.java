package fr.jalon.labelling.diagnosis;

/** The state of one criterion in the tree. */
public record Mark(long scoreId, long nodeId, Integer level, boolean applicable) {
    public boolean decided() {
        return level != null || !applicable;
    }
}
