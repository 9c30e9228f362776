/** Tables to be taken away: CSV and Excel as French spreadsheets open them, without formulas in disguise. */
package fr.jalon.shared.table;
