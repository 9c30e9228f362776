/** Lists of young people: what narrows them, their order, their pages. */
package fr.jalon.casework.search;
