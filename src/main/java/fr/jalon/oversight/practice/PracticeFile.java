package fr.jalon.oversight.practice;

import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import fr.jalon.shared.files.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A document that goes with a practice, as its structure and its association handle it. */
@Entity
@Table(name = "practice_file")
class PracticeFile {

    @Id
    private long id;

    @Column(name = "practice_id")
    private long practiceId;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "file_size")
    private long fileSize;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "added_by_name")
    private String addedByName;

    @Column(name = "added_at")
    private LocalDateTime addedAt;

    protected PracticeFile() {}

    PracticeFile(Practice practice, String name, StoredFile file, Actor actor, LocalDateTime now) {
        this.id = Ids.next();
        this.practiceId = practice.getId();
        this.structureCode = practice.getStructureCode();
        this.fileName = name;
        this.mediaType = file.type().mediaType();
        this.fileSize = file.size();
        this.fileHash = file.hash().hex();
        this.addedByName = actor.name();
        this.addedAt = now;
    }

    long practiceId() {
        return practiceId;
    }

    PracticeDocument document() {
        return new PracticeDocument(id, practiceId, structureCode, fileName, mediaType, fileSize, fileHash);
    }
}
