package fr.jalon.labelling.evidence;

import fr.jalon.shared.files.FileWords;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The words of one version of a piece of evidence, kept in the structure's own database to be searched. */
@Entity
@Table(name = "evidence_text")
class EvidenceText {
    @Id
    private long id;

    @Column(name = "evidence_id")
    private long evidenceId;

    @Enumerated(EnumType.STRING)
    private FileWords.Reading reading;

    private String content;

    protected EvidenceText() {}

    EvidenceText(EvidenceVersion version, FileWords words) {
        this.id = version.id();
        this.evidenceId = version.evidenceId();
        this.reading = words.reading();
        this.content = words.text();
    }
}
