/** Rules of law as data: values with a date of effect and a source, read from the YAML files beside each feature. */
package fr.jalon.casework.rule;
