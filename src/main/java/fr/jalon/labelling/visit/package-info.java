/**
 * The plan of a visit: what is looked at when, with whom and where. The auditors write and send it, the structure agrees or
 * comments, and only then does the visit begin.
 */
package fr.jalon.labelling.visit;
