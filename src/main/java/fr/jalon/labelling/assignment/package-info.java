/** Who audits whom, and when: a plan of the pairs and days of a campaign, proposed by a solver, explained, then applied. */
package fr.jalon.labelling.assignment;
