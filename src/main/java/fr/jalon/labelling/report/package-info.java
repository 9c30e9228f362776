/** The report of an audit: assembled by its auditors, signed by both, read as PDF and Word; never changed. */
package fr.jalon.labelling.report;
