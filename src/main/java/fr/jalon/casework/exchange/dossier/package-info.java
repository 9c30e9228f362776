/** What a row of a file says of a young person: fields, dates, numbers and labels as other software writes them. */
package fr.jalon.casework.exchange.dossier;
