/** What leaves Jalon for people's letter boxes and telephones. */
package fr.jalon.shared.mail;
