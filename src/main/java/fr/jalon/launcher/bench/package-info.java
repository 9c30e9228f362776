/** The benchmark: what a running demonstration platform takes to answer, printed and never asserted. */
package fr.jalon.launcher.bench;
