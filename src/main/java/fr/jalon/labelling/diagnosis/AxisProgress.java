package fr.jalon.labelling.diagnosis;

/** How far an axis is: its criteria, and how many of them are decided. */
public record AxisProgress(long axisId, long criteria, long decided) {

    /** From 0 to 100, rounded down so that 100 means all. */
    public int percent() {
        return criteria == 0 ? 0 : (int) (decided * 100 / criteria);
    }

    public boolean complete() {
        return decided == criteria;
    }
}
