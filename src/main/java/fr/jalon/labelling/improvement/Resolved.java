package fr.jalon.labelling.improvement;

import java.util.List;
import java.util.Map;

/** The people and the nodes that a plan names, as they were found. */
record Resolved(String ownerName, Map<Long, String> contributors, List<NodePlace> nodes) {}
