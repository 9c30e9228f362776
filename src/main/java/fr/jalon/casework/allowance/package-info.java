/** The allowance of the engagement contract: dated amounts, each with its source. */
package fr.jalon.casework.allowance;
