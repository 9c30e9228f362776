package fr.jalon.labelling.reference;

import fr.jalon.shared.files.ContentHash;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;

/** The row of a published reference, shared by the whole network and read only: MariaDB grants SELECT and no more. */
@Entity
@Table(name = "quality_reference", catalog = "network")
class PublishedReference {
    @Id
    private long id;

    private String code;
    private String version;
    private String title;

    @Column(name = "structure_kind")
    private String structureKind;

    private boolean illustrative;
    private String notice;
    private String scale;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "published_at")
    private LocalDateTime publishedAt;

    protected PublishedReference() {}

    QualityReference value(List<ReferenceNode> axes) {
        return new QualityReference(
                id,
                code,
                version,
                title,
                structureKind,
                illustrative,
                notice,
                ReferenceJson.scale(scale),
                axes,
                new ContentHash(contentHash));
    }
}
