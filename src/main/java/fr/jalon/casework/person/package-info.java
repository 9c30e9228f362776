/** Who the young person is: identity, registration, duplicates, the list of files. */
package fr.jalon.casework.person;
