/** Small things that three features or more use: identifiers, errors, time, texts, the web shell. */
package fr.jalon.shared;
