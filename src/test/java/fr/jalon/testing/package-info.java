/** What the tests stand on: a real MariaDB for the run, one deployment for all tests in the container. */
package fr.jalon.testing;
