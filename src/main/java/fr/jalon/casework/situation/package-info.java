/** What young people do, and since when. */
package fr.jalon.casework.situation;
