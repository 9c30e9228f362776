package fr.jalon.casework.document;

import java.io.Serializable;
import java.time.LocalDate;

/** What is said of a document, while it is being typed. */
public class DocumentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private DocumentKind kind;
    private String title;
    private LocalDate issuedOn;
    private LocalDate validUntil;

    void show(DocumentDetails details) {
        kind = details.kind();
        title = details.title();
        issuedOn = details.issuedOn();
        validUntil = details.validUntil();
    }

    DocumentDetails details() {
        return new DocumentDetails(kind, title, issuedOn, validUntil);
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
