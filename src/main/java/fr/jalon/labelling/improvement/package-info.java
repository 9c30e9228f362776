/** The improvement plan: what a structure decides to do about its weaknesses, who does it and by when. */
package fr.jalon.labelling.improvement;
