package fr.jalon.labelling.assignment;

/** That an auditor works in a structure. */
record Employment(PlannedAuditor auditor, String structure) {}
