/** The national label commission: members, sessions, votes, decisions, minutes, letters and appeals. */
package fr.jalon.labelling.commission;
