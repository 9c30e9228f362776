package fr.jalon.labelling.campaign;

/** The audits of a campaign are to be programmed. */
record LaunchWanted(long launch) {}
