/** How support, workshops and practices name the criteria that they are about: by their codes, whatever the reference. */
package fr.jalon.oversight.criterion;
