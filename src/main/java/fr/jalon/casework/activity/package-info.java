/** What was done with a young person: first welcome, interviews, workshops; and the counts that evidence is made of. */
package fr.jalon.casework.activity;
