package fr.jalon.labelling.project;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** The project of the current structure; it has one at most. */
@Entity
@Table(name = "structure_project")
public class StructureProject {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    private String title;

    @Column(name = "first_year")
    private int firstYear;

    @Column(name = "last_year")
    private int lastYear;

    @Column(name = "core_values")
    private String values;

    private String objectives;
    private String context;
    private String strategy;

    @Column(name = "changed_by_name")
    private String changedByName;

    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    @Version
    private int version;

    protected StructureProject() {}

    StructureProject(String structureCode) {
        this.id = Ids.next();
        this.structureCode = structureCode;
    }

    void become(ProjectText text, String author, LocalDateTime now) {
        title = text.title();
        firstYear = text.firstYear();
        lastYear = text.lastYear();
        values = text.values();
        objectives = text.objectives();
        context = text.context();
        strategy = text.strategy();
        changedByName = author;
        changedAt = now;
    }

    public long id() {
        return id;
    }

    /** What it says. */
    public ProjectText text() {
        return new ProjectText(title, firstYear, lastYear, values, objectives, context, strategy);
    }

    public String changedByName() {
        return changedByName;
    }

    /** UTC. */
    public LocalDateTime changedAt() {
        return changedAt;
    }

    public int version() {
        return version;
    }
}
