/** Time: the clock that everything takes, and periods of days. */
package fr.jalon.shared.time;
