/** The simulation: a whole campaign of audits played on a running demonstration by the public REST use cases, and its invariants. */
package fr.jalon.launcher.simulation;
