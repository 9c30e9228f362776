package fr.jalon.oversight.practice;

import fr.jalon.shared.Ids;

/**
 * A document that goes with a practice.
 *
 * @param structure the one that offers the practice and keeps the file
 * @param size in bytes
 * @param hash SHA-256 of the content
 */
public record PracticeDocument(
        long id, long practiceId, String structure, String name, String mediaType, long size, String hash) {

    public String textId() {
        return Ids.text(id);
    }
}
