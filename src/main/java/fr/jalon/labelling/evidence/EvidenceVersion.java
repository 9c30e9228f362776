package fr.jalon.labelling.evidence;

import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.shared.files.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** What a piece of evidence was made of at one time: MariaDB lets it be inserted and read, never changed. */
@Entity
@Table(name = "evidence_version")
class EvidenceVersion {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "evidence_id")
    private long evidenceId;

    private int number;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "file_size")
    private Long fileSize;

    private String text;
    private String url;
    private String comment;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "added_by_name")
    private String addedByName;

    @Column(name = "added_at")
    private LocalDateTime addedAt;

    protected EvidenceVersion() {}

    EvidenceVersion(Evidence evidence, int number, String comment, Actor actor, LocalDateTime now) {
        this.id = Ids.next();
        this.structureCode = evidence.structureCode();
        this.evidenceId = evidence.id();
        this.number = number;
        this.comment = comment == null || comment.isBlank() ? null : comment.strip();
        this.addedBy = actor.accountId();
        this.addedByName = actor.name();
        this.addedAt = now;
    }

    EvidenceVersion holding(StoredFile file, String name) {
        fileHash = file.hash().hex();
        fileName = name;
        mediaType = file.type().mediaType();
        fileSize = file.size();
        return this;
    }

    EvidenceVersion saying(String words) {
        text = words;
        return this;
    }

    EvidenceVersion pointingTo(WebAddress address) {
        url = address.text();
        return this;
    }

    VersionRow row() {
        return new VersionRow(
                number, fileName, mediaType, fileSize, fileHash, text, url, comment, addedByName, addedAt);
    }

    long id() {
        return id;
    }

    long evidenceId() {
        return evidenceId;
    }

    String structureCode() {
        return structureCode;
    }

    ContentHash fileHash() {
        return fileHash == null ? null : new ContentHash(fileHash);
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    Long fileSize() {
        return fileSize;
    }

    String text() {
        return text;
    }

    String url() {
        return url;
    }
}
