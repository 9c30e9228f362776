/**
 * Case files drawn by chance, and their pseudonymised copies: who is drawn from whom ({@link
 * fr.jalon.casework.sample.Draw}), what is told of a file without saying whose it is, which of its texts may be shown. Works
 * on the tables of one mission; use cases of labelling say who may.
 */
package fr.jalon.casework.sample;
