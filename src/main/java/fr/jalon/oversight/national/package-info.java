/** The label seen from the whole network: how far structures are, how long steps take, what fails, what it costs. */
package fr.jalon.oversight.national;
