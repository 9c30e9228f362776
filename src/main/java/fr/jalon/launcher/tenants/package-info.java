/** The structures of the network: their files and their rows in the database {@code network}. */
package fr.jalon.launcher.tenants;
