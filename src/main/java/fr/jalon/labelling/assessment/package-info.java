/** What the auditors score, each apart and then together, beside what the structure scored itself. */
package fr.jalon.labelling.assessment;
