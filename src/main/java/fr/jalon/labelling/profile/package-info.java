/** What a structure is, for the rules that say which criteria concern it. */
package fr.jalon.labelling.profile;
