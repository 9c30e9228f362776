/** What a file tells in the order in which it happened: each feature brings its own part of the story. */
package fr.jalon.casework.timeline;
