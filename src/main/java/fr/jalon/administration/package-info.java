/**
 * The platform administrator's pages: structures, accounts and their roles, the journal of accesses. Their workspace
 * reaches no case file; what they do is written down.
 */
package fr.jalon.administration;
