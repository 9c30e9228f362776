package fr.jalon.casework.document;

import fr.jalon.shared.Ids;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.shared.files.FileType;
import fr.jalon.shared.files.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** A copy of a document in a file. Its bytes never change: a newer document replaces it, or it is withdrawn. */
@Entity
@Table(name = "document")
public class Document {

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "young_person_id")
    private long youngPersonId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String title;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "added_on")
    private LocalDate addedOn;

    @Column(name = "added_at")
    private LocalDateTime addedAt;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "replaced_by")
    private Long replacedBy;

    @Column(name = "withdrawn_at")
    private LocalDateTime withdrawnAt;

    @Column(name = "withdrawn_by")
    private Long withdrawnBy;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    protected Document() {}

    /**
     * A document just brought.
     *
     * @param day today, where the mission is
     * @param moment now, in UTC
     */
    Document(long youngPersonId, DocumentDetails details, long addedBy, LocalDate day, LocalDateTime moment) {
        this.id = Ids.next();
        this.youngPersonId = youngPersonId;
        this.addedBy = addedBy;
        this.addedOn = day;
        this.addedAt = moment;
        become(details);
    }

    final void become(DocumentDetails details) {
        kind = details.kind();
        title = details.title();
        issuedOn = details.issuedOn();
        validUntil = details.validUntil();
    }

    void hold(StoredFile file, String name) {
        contentHash = file.hash().hex();
        fileName = name;
        mediaType = file.type().mediaType();
        size = file.size();
    }

    void replacedBy(Document newer) {
        replacedBy = newer.id;
    }

    void withdraw(String reason, long by, LocalDateTime moment) {
        withdrawnReason = reason;
        withdrawnBy = by;
        withdrawnAt = moment;
    }

    /** How it stands on a day. */
    public DocumentState stateOn(LocalDate day) {
        if (withdrawnAt != null) {
            return DocumentState.WITHDRAWN;
        }
        if (replacedBy != null) {
            return DocumentState.REPLACED;
        }
        if (validUntil == null) {
            return DocumentState.VALID;
        }
        long left = ChronoUnit.DAYS.between(day, validUntil);
        if (left < 0) {
            return DocumentState.EXPIRED;
        }
        return left <= DocumentRule.on(day).expiringDays() ? DocumentState.EXPIRING : DocumentState.VALID;
    }

    /** Whether nothing replaced it and nobody withdrew it. */
    public boolean isCurrent() {
        return replacedBy == null && withdrawnAt == null;
    }

    public DocumentDetails details() {
        return new DocumentDetails(kind, title, issuedOn, validUntil);
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long youngPersonId() {
        return youngPersonId;
    }

    public DocumentKind kind() {
        return kind;
    }

    public ContentHash contentHash() {
        return new ContentHash(contentHash);
    }

    public String fileName() {
        return fileName;
    }

    public FileType type() {
        return FileType.ofMediaType(mediaType).orElseThrow();
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** Where the mission is. */
    public LocalDate addedOn() {
        return addedOn;
    }

    /** UTC. */
    public LocalDateTime addedAt() {
        return addedAt;
    }

    /** Account. */
    public long addedBy() {
        return addedBy;
    }

    /** Identifier of the newer document; null where there is none. */
    public Long replacedBy() {
        return replacedBy;
    }

    /** UTC; null where it was not withdrawn. */
    public LocalDateTime withdrawnAt() {
        return withdrawnAt;
    }

    /** Account; null where it was not withdrawn. */
    public Long withdrawnBy() {
        return withdrawnBy;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }
}
