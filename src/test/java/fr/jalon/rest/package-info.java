/** The REST interface as its callers meet it: over HTTP, with tokens, on the deployed application. */
package fr.jalon.rest;
