package fr.jalon.labelling.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/** The row of a version of a reference, read only here. MariaDB shows drafts in the union's workspace alone. */
@Entity
@Table(name = "quality_reference")
class PublishedReference {
    @Id
    private long id;

    private String code;
    private String version;
    private String title;
    private String description;

    @Enumerated(EnumType.STRING)
    private ReferenceState state;

    /** Parted by commas. */
    private String kinds;

    private boolean illustrative;
    private String notice;
    private String locale;
    private String copyright;
    private String scale;

    @Column(name = "node_groups")
    private String groups;

    private String kept;

    private int nodes;
    private int criteria;

    @Column(name = "previous_id")
    private Long previousId;

    @Column(name = "published_at")
    private LocalDateTime publishedAt;

    @Column(name = "row_version")
    private int rowVersion;

    protected PublishedReference() {}

    ReferenceState state() {
        return state;
    }

    ReferenceLine line() {
        return new ReferenceLine(
                id,
                code,
                version,
                title,
                kinds,
                state,
                illustrative,
                nodes,
                criteria,
                previousId,
                publishedAt,
                rowVersion);
    }

    QualityReference value(List<ReferenceNode> axes) {
        return new QualityReference(
                id,
                new ReferenceHead(
                        code,
                        version,
                        title,
                        description,
                        Arrays.asList(kinds.split(",")),
                        illustrative,
                        notice,
                        locale,
                        copyright,
                        ReferenceJson.scale(scale),
                        ReferenceJson.groups(groups),
                        ReferenceJson.kept(kept)),
                axes);
    }
}
