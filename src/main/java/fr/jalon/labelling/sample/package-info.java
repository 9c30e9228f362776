/**
 * Samples of case files as evidence: drawing them, releasing texts of them, showing their pseudonymised copies until a date.
 * How files are drawn and told is {@link fr.jalon.casework.sample}; what the library keeps of it {@link
 * fr.jalon.labelling.evidence}.
 */
package fr.jalon.labelling.sample;
