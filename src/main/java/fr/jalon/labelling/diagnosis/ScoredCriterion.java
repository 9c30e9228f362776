package fr.jalon.labelling.diagnosis;

import fr.jalon.labelling.reference.ReferenceNode;

/** A criterion of a diagnosis, for what is attached to it: evidence, actions. */
public record ScoredCriterion(long scoreId, long diagnosisId, int year, boolean open, ReferenceNode node) {}
