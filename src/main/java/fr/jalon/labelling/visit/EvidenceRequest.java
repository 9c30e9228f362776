package fr.jalon.labelling.visit;

import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What auditors ask a structure to prove further, and what it answers. Times are in UTC.
 *
 * @param nodeCode code of the criterion or axis concerned; or null
 * @param answer null while there is none
 * @param pieces the evidence of its library that the structure answered with
 */
public record EvidenceRequest(
        long id,
        String nodeCode,
        String text,
        LocalDate dueOn,
        String askedByName,
        LocalDateTime askedAt,
        String answer,
        String answeredByName,
        LocalDateTime answeredAt,
        int version,
        List<Piece> pieces) {

    /** A piece of evidence, as this workspace sees it. */
    public record Piece(long requestId, long id, String title, String kind) {

        public String textId() {
            return Ids.text(id);
        }
    }

    public EvidenceRequest {
        pieces = List.copyOf(pieces);
    }

    public String textId() {
        return Ids.text(id);
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** Whether its day is over and it is not answered. */
    public boolean isLate(LocalDate today) {
        return !isAnswered() && today.isAfter(dueOn);
    }
}
