package fr.jalon.casework.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The documents of a file, as its reader may see them.
 *
 * @param name how the young person is called
 * @param current the latest first
 * @param past replaced or withdrawn, the latest first
 * @param missing what the contract that runs asks for
 * @param names of colleagues, by account
 */
public record DocumentList(
        String name,
        List<Document> current,
        List<Document> past,
        List<Missing> missing,
        Map<Long, String> names,
        LocalDate today) {

    /** A document to be supplied, until a day. */
    public record Missing(DocumentKind kind, LocalDate until) {}
}
