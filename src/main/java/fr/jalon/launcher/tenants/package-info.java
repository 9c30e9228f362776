/** The structures of the network: their files, their rows in the database {@code network}, and the commands on them. */
package fr.jalon.launcher.tenants;
