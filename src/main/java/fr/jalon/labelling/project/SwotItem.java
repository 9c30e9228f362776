package fr.jalon.labelling.project;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** A strength, a weakness, an opportunity or a threat of the current structure. */
@Entity
@Table(name = "swot_item")
public class SwotItem {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Enumerated(EnumType.STRING)
    private SwotKind kind;

    private String theme;
    private String text;
    private String source;

    @Column(name = "created_by_name")
    private String createdByName;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Version
    private int version;

    protected SwotItem() {}

    SwotItem(String structureCode, String author, LocalDateTime now) {
        this.id = Ids.next();
        this.structureCode = structureCode;
        this.createdByName = author;
        this.createdAt = now;
    }

    void become(SwotText said) {
        kind = said.kind();
        theme = said.theme();
        text = said.text();
        source = said.source();
    }

    public long id() {
        return id;
    }

    public SwotKind kind() {
        return kind;
    }

    public String theme() {
        return theme;
    }

    public String text() {
        return text;
    }

    public String source() {
        return source;
    }

    public int version() {
        return version;
    }
}
