/** The databases: the embedded server, the connection of the launcher, migrations, roles and grants. */
package fr.jalon.launcher.database;
