package fr.jalon.casework.document;

import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A document as REST writes it; of it, kind, title and days are read. */
public class DocumentSheet {

    public String id;
    public DocumentKind kind;
    public String title;
    public LocalDate issuedOn;
    public LocalDate validUntil;
    public DocumentState state;
    public String fileName;
    public String mediaType;
    public Long size;
    public String sha256;

    /** In UTC. */
    public LocalDateTime addedAt;

    /** Account. */
    public String addedBy;

    public String replacedBy;
    public String withdrawnReason;

    /** Made by JSON-B. */
    public DocumentSheet() {}

    DocumentSheet(Document document, LocalDate today) {
        DocumentDetails details = document.details();
        id = Ids.text(document.id());
        kind = details.kind();
        title = details.title();
        issuedOn = details.issuedOn();
        validUntil = details.validUntil();
        state = document.stateOn(today);
        fileName = document.fileName();
        mediaType = document.type().mediaType();
        size = document.size();
        sha256 = document.contentHash().hex();
        addedAt = document.addedAt();
        addedBy = Ids.text(document.addedBy());
        replacedBy = document.replacedBy() == null ? null : Ids.text(document.replacedBy());
        withdrawnReason = document.withdrawnReason();
    }

    DocumentDetails details() {
        return new DocumentDetails(kind, title, issuedOn, validUntil);
    }

    /** Why a document is withdrawn. */
    public static class Withdrawal {
        public String reason;
    }
}
