/** The register of auditors: what they may audit, when and how much, where they declared an interest, what structures lend. */
package fr.jalon.labelling.auditor;
