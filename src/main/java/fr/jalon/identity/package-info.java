/** Who is there and what they may do: accounts, memberships, roles, sign-in, access tokens, and the journal. */
package fr.jalon.identity;
