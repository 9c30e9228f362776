/** The platform of a data folder as commands use it: the one that runs there, or one started for their duration. */
package fr.jalon.launcher.platform;
