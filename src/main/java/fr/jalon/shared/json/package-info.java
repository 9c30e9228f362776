/** How JSON is read and written over REST. */
package fr.jalon.shared.json;
