/** Copies of the documents of a file: what they prove, how long they are valid, who may read them. */
package fr.jalon.casework.document;
