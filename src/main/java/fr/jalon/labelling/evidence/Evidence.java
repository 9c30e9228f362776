package fr.jalon.labelling.evidence;

import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import fr.jalon.shared.files.ContentHash;
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

/** A piece of evidence of the current structure; it may prove several criteria. Times are UTC. */
@Entity
@Table(name = "evidence")
class Evidence {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String title;
    private String description;

    @Column(name = "evidence_date")
    private LocalDate evidenceDate;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "file_size")
    private Long fileSize;

    @Column(name = "added_by")
    private long addedBy;

    @Column(name = "added_by_name")
    private String addedByName;

    @Column(name = "added_at")
    private LocalDateTime addedAt;

    @Version
    private int version;

    protected Evidence() {}

    Evidence(EvidenceKind kind, Description description, Actor actor, LocalDateTime now) {
        this.id = Ids.next();
        this.structureCode = actor.structureCode().value();
        this.kind = kind;
        this.title = description.title();
        this.description = description.text();
        this.evidenceDate = description.date();
        this.addedBy = actor.accountId();
        this.addedByName = actor.name();
        this.addedAt = now;
    }

    void hold(StoredFile file, String name) {
        fileHash = file.hash().hex();
        fileName = name;
        mediaType = file.type().mediaType();
        fileSize = file.size();
    }

    ContentHash fileHash() {
        return new ContentHash(fileHash);
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

    long id() {
        return id;
    }

    String structureCode() {
        return structureCode;
    }

    EvidenceKind kind() {
        return kind;
    }

    String title() {
        return title;
    }
}
