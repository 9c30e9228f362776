/** Labels: their numbers, their life from award to renewal, their conditions, their certificate and the public register. */
package fr.jalon.labelling.label;
