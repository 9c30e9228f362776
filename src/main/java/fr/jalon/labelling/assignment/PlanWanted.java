package fr.jalon.labelling.assignment;

/** A plan was asked for. */
record PlanWanted(long plan) {}
