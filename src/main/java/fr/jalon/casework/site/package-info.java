/** Where a mission receives: sites, antennas and permanences, their opening hours and closures. */
package fr.jalon.casework.site;
