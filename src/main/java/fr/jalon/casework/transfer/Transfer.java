package fr.jalon.casework.transfer;

import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A file proposed to another structure, as one of the two sees it.
 *
 * @param sent whether this structure is the one that it leaves
 * @param other code of the other structure
 * @param otherName name of the other structure
 * @param youngPersonId in the source
 * @param fileNumber in the source
 * @param person who it is; null once it has ended
 * @param expiresOn last day on which it may be answered
 * @param answer null while nobody has answered
 * @param failure key of the sentence that says why it did not arrive; null otherwise
 * @param endedAt UTC; null while it has not ended
 */
public record Transfer(
        long id,
        int version,
        boolean sent,
        String other,
        String otherName,
        long youngPersonId,
        int fileNumber,
        TransferState state,
        LocalDate consentedOn,
        Consent consent,
        String reason,
        Person person,
        Asked asked,
        LocalDate expiresOn,
        Answer answer,
        String failure,
        LocalDateTime endedAt) {

    /**
     * What the destination is told of the young person.
     *
     * @param commune null where it is not known
     * @param situation in words; null where nothing was said
     */
    public record Person(String name, LocalDate birthDate, String commune, String situation) {}

    /** Who proposed it, by account and name, and when. */
    public record Asked(long by, String name, LocalDate on) {}

    /**
     * What was answered.
     *
     * @param at UTC
     * @param refusal why not; null where it was accepted
     * @param counsellor referent in the destination; null where it was refused
     */
    public record Answer(String name, LocalDateTime at, String refusal, Long counsellor) {}

    /** Its identifier in addresses. */
    public String getKey() {
        return Ids.text(id);
    }

    /** Identifier of the file in addresses of the source. */
    public String getFileKey() {
        return Ids.text(youngPersonId);
    }

    /** Whether the destination has to answer. */
    public boolean isOpen() {
        return state == TransferState.PROPOSED;
    }
}
