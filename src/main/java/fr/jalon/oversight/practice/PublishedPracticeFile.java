package fr.jalon.oversight.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A document of a published practice, as the whole network reads it. */
@Entity
@Table(name = "published_practice_file")
class PublishedPracticeFile {

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

    protected PublishedPracticeFile() {}

    PracticeDocument document() {
        return new PracticeDocument(id, practiceId, structureCode, fileName, mediaType, fileSize, fileHash);
    }
}
