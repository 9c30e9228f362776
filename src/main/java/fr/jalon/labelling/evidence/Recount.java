package fr.jalon.labelling.evidence;

/**
 * What came of counting frozen indicators again.
 *
 * @param counted how many there are
 * @param changed how many of them no longer hold
 */
public record Recount(int counted, int changed) {}
