/** What {@code serve --demo} loads: invented people, accounts with a public password, and work to look at. */
package fr.jalon.launcher.demo;
