package fr.jalon.casework.document;

import fr.jalon.casework.DateText;
import fr.jalon.shared.error.Refused;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;

/** What is said of a document in an address, beside the file that is the body of the request. */
public class DocumentQuery {

    @QueryParam("kind")
    public String kind;

    @QueryParam("title")
    public String title;

    /** Of the file. */
    @QueryParam("name")
    public String name;

    @QueryParam("issuedOn")
    public String issuedOn;

    @QueryParam("validUntil")
    public String validUntil;

    @QueryParam("originalSeen")
    public boolean originalSeen;

    DocumentDetails details() {
        DocumentKind known = Arrays.stream(DocumentKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
        return new DocumentDetails(known, title, day("issuedOn", issuedOn), day("validUntil", validUntil));
    }

    private static LocalDate day(String field, String text) {
        return text == null || text.isBlank()
                ? null
                : DateText.parse(text).orElseThrow(() -> Refused.field(field, "date.wrong", text));
    }
}
