package fr.jalon.casework.exchange;

/** Somebody wants an import to go on; told once what they did is written. */
record ImportWanted(Place place, long id) {}
