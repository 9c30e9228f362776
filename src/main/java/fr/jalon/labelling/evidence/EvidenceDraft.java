package fr.jalon.labelling.evidence;

import fr.jalon.shared.error.Refused;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What the forms of the library hold. */
public class EvidenceDraft implements Serializable {
    private static final long serialVersionUID = 1L;

    private transient Part file;
    private String title;
    private String text;
    private String url;
    private String comment;
    private LocalDate date;
    private LocalDate validUntil;
    private Confidentiality confidentiality = Confidentiality.AUDITORS;
    private boolean consent;

    /** Takes a file that was chosen. */
    @FunctionalInterface
    interface Taker {
        long take(String name, InputStream content) throws IOException;
    }

    /** Shows what is said of a piece. */
    void show(EvidenceRow row) {
        title = row.title();
        text = row.kind() == EvidenceKind.NOTE ? row.words() : row.description();
        url = row.url();
        date = row.evidenceDate();
        validUntil = row.validUntil();
        confidentiality = row.confidentiality();
        consent = row.consentedAt() != null;
    }

    Description description() {
        return new Description(title, text, date, validUntil, confidentiality, consent);
    }

    long give(Taker taker) throws IOException {
        if (file == null) {
            throw Refused.field("file", "evidence.fileRequired");
        }
        try (InputStream content = file.getInputStream()) {
            return taker.take(Objects.requireNonNullElse(file.getSubmittedFileName(), ""), content);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public Confidentiality getConfidentiality() {
        return confidentiality;
    }

    public void setConfidentiality(Confidentiality confidentiality) {
        this.confidentiality = confidentiality;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
