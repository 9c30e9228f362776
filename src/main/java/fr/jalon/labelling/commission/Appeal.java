package fr.jalon.labelling.commission;

import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.util.List;

/**
 * An appeal of a structure against a decision.
 *
 * @param answer why it is admissible, or not; null while nobody said
 * @param settledOn when the structure was told what the commission decided on it, or null
 */
public record Appeal(
        long id,
        long decisionId,
        String structureCode,
        String structureName,
        AppealState state,
        String grounds,
        String filedByName,
        LocalDate filedOn,
        String answer,
        String answeredByName,
        LocalDate answeredOn,
        LocalDate settledOn,
        int version,
        List<Document> documents) {

    public Appeal {
        documents = List.copyOf(documents);
    }

    /** A document that came with it. */
    public record Document(long id, String fileName, String mediaType, long fileSize, String fileHash) {

        public String textId() {
            return Ids.text(id);
        }
    }

    public String textId() {
        return Ids.text(id);
    }
}
