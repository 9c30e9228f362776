/** The in-depth diagnosis and the contract that may follow it: eligibility, length, hours. */
package fr.jalon.casework.programme;
