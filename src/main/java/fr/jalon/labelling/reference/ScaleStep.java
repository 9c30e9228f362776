package fr.jalon.labelling.reference;

/**
 * A step of a scoring scale.
 *
 * @param level its rank, from 0
 * @param label its short name, null where a criterion only words the meaning of a common step
 * @param meaning what has to be true to reach it
 */
public record ScaleStep(int level, String label, String meaning) {}
