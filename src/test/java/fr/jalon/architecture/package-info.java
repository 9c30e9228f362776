/** The rules that every class of Jalon keeps, read from the compiled classes. */
package fr.jalon.architecture;
