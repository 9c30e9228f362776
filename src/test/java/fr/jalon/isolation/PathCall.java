package fr.jalon.isolation;

/** A path of the REST interface with something of Essai-Sud in it, and a body or null. */
record PathCall(String path, String body) {}
