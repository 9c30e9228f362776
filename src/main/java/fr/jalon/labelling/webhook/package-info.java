/**
 * Tells other software what happens, after the public standard « Standard Webhooks »: what happened is written in the
 * transaction in which it happened, and sent afterwards, signed, again and again until it was taken.
 */
package fr.jalon.labelling.webhook;
