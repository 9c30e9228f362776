package fr.jalon.casework.transfer;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A transfer as REST writes it. Who it is stands in it while it has not ended. */
public class TransferSheet {

    public String id;

    /** Whether it leaves this structure. */
    public boolean sent;

    /** Code of the other structure. */
    public String structure;

    public String structureName;

    /** In the source. */
    public int fileNumber;

    public TransferState state;
    public String name;
    public LocalDate birthDate;
    public String commune;
    public String situation;
    public String reason;
    public LocalDate consentedOn;
    public Consent consent;
    public String proposedBy;
    public LocalDate proposedOn;
    public LocalDate expiresOn;
    public String answeredBy;

    /** In UTC. */
    public LocalDateTime answeredAt;

    public String refusal;

    /** Why it did not arrive. */
    public String failure;

    /** In UTC. */
    public LocalDateTime endedAt;

    /** Made by JSON-B. */
    public TransferSheet() {}

    TransferSheet(Transfer transfer) {
        id = transfer.getKey();
        sent = transfer.sent();
        structure = transfer.other();
        structureName = transfer.otherName();
        fileNumber = transfer.fileNumber();
        state = transfer.state();
        if (transfer.person() != null) {
            name = transfer.person().name();
            birthDate = transfer.person().birthDate();
            commune = transfer.person().commune();
            situation = transfer.person().situation();
        }
        reason = transfer.reason();
        consentedOn = transfer.consentedOn();
        consent = transfer.consent();
        proposedBy = transfer.asked().name();
        proposedOn = transfer.asked().on();
        expiresOn = transfer.expiresOn();
        if (transfer.answer() != null) {
            answeredBy = transfer.answer().name();
            answeredAt = transfer.answer().at();
            refusal = transfer.answer().refusal();
        }
        failure = transfer.failure();
        endedAt = transfer.endedAt();
    }

    /** A proposal. */
    public static class Proposing {
        public String youngPerson;

        /** Code of the structure. */
        public String destination;

        public LocalDate consentedOn;
        public Consent consent;
        public String reason;
        public String situation;

        long file() {
            return Ids.parse(youngPerson);
        }

        Proposal proposal() {
            return new Proposal(destination, consentedOn, consent, reason, situation);
        }
    }

    /** An acceptance. */
    public static class Acceptance {

        /** Account of the referent. */
        public String counsellor;

        Long account() {
            try {
                return counsellor == null ? null : Long.valueOf(Ids.parse(counsellor));
            } catch (Refused none) {
                return null;
            }
        }
    }

    /** A refusal. */
    public static class Refusal {
        public String reason;
    }
}
