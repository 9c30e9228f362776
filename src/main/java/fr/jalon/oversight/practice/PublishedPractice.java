package fr.jalon.oversight.practice;

import fr.jalon.oversight.criterion.CriterionCodes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A practice as the whole network reads it. It names the structure that offers it, and nobody. */
@Entity
@Table(name = "published_practice")
public class PublishedPractice {

    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "structure_name")
    private String structureName;

    @Column(name = "region_name")
    private String regionName;

    private String title;
    private String done;
    private String effects;
    private String conditions;
    private String contact;
    private String criteria;
    private String link;

    @Column(name = "published_at")
    private LocalDateTime publishedAt;

    private long useful;

    protected PublishedPractice() {}

    public long getId() {
        return id;
    }

    public String getStructureCode() {
        return structureCode;
    }

    public String getStructureName() {
        return structureName;
    }

    public String getRegionName() {
        return regionName;
    }

    public String getTitle() {
        return title;
    }

    public String getDone() {
        return done;
    }

    public String getEffects() {
        return effects;
    }

    public String getConditions() {
        return conditions;
    }

    public String getContact() {
        return contact;
    }

    public CriterionCodes getCriteria() {
        return CriterionCodes.read(criteria);
    }

    public String getLink() {
        return link;
    }

    /** In UTC. */
    public LocalDateTime getPublishedAt() {
        return publishedAt;
    }

    /** How many structures found it useful. */
    public long getUseful() {
        return useful;
    }
}
