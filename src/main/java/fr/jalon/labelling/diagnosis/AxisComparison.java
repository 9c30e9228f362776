package fr.jalon.labelling.diagnosis;

import fr.jalon.labelling.reference.ReferenceNode;

/**
 * The mean of an axis beside what it is compared with; null where there is none.
 *
 * @param own of the diagnosis, its undecided criteria aside
 * @param last of the structure's last cycle, over the criteria both have
 * @param median of the other structures that signed on the same reference, where they are at least five
 */
public record AxisComparison(ReferenceNode axis, Double own, Double last, Double median) {}
