package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import java.time.LocalDateTime;

/**
 * A document that the structure gives: with its request, or with its observation on a finding.
 *
 * @param findingId null for a document of the request
 * @param size in bytes
 * @param hash SHA-256 of its content
 * @param addedAt in UTC
 */
public record AuditDocument(
        long id,
        Long findingId,
        String fileName,
        String mediaType,
        long size,
        String hash,
        String addedByName,
        LocalDateTime addedAt) {

    public String textId() {
        return Ids.text(id);
    }
}
