/** Who needs action: the rules of the structure, and the one definition of what each file waits for. */
package fr.jalon.casework.action;
