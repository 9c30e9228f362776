package fr.jalon.casework.transfer;

import fr.jalon.shared.Ids;
import java.time.LocalDate;

/**
 * The copy that a structure keeps of a file that has left.
 *
 * @param transferId by which it left
 * @param fileNumber that it had here
 * @param destination name of the structure that has it now
 * @param keepUntil last day on which it is kept
 * @param reason the rule from which that day comes
 * @param hash SHA-256 of its content
 */
public record SealedFile(
        long transferId,
        int fileNumber,
        String destination,
        LocalDate sealedOn,
        LocalDate keepUntil,
        TransferRule.Reason reason,
        String hash) {

    /** Its identifier in addresses. */
    public String getKey() {
        return Ids.text(transferId);
    }
}
