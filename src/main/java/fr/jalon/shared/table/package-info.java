/** Tables as files that spreadsheets open: CSV as French ones expect it, Excel; no cell is ever taken for a formula. */
package fr.jalon.shared.table;
