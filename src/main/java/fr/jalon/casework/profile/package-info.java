/** What a file says of a young person beside the identity, field by field, with its history. */
package fr.jalon.casework.profile;
