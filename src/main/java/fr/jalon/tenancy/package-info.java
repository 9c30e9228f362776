/**
 * Structures and the walls between them: a database and a MariaDB role each. Every connection that JPA takes is put
 * into one workspace before its first statement; without a workspace there is no connection.
 */
package fr.jalon.tenancy;
