/** Good practices: offered by a structure, published by its association, read by the whole network criterion by criterion. */
package fr.jalon.oversight.practice;
