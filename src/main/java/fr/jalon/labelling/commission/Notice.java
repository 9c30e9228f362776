package fr.jalon.labelling.commission;

import java.time.LocalDate;

/**
 * A structure was told of a decision.
 *
 * @param appealUntil last day on which it may appeal
 * @param fileHash SHA-256 of the letter; null of decisions from before there were letters
 */
public record Notice(
        long decisionId,
        LocalDate notifiedOn,
        String notifiedByName,
        LocalDate appealUntil,
        String fileHash,
        long fileSize) {}
