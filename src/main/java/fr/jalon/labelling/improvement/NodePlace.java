package fr.jalon.labelling.improvement;

/** A node, the root above it and the reference that holds both. */
record NodePlace(long referenceId, long axisId, long nodeId) {}
