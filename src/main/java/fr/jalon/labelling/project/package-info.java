/** The project of a structure: its values and objectives, its strengths and weaknesses, its roadmaps. */
package fr.jalon.labelling.project;
