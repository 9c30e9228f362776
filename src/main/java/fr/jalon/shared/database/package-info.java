/** Native statements: put together from parts that are all in the code, and read column after column. */
package fr.jalon.shared.database;
