/** Files people upload: their real type, their place in a content-addressed store, and proof that they did not change. */
package fr.jalon.shared.files;
