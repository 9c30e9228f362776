/** Files of rows: JSON of i-Milo, CSV, Excel; read as streams, in whatever encoding they come, and written again. */
package fr.jalon.casework.exchange.source;
