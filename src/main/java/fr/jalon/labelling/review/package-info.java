/** What becomes of the plan: the review of each quarter and the evaluation of each year. */
package fr.jalon.labelling.review;
