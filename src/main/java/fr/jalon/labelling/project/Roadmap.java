package fr.jalon.labelling.project;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;

/** A roadmap of the current structure, under ten headings. Its actions refer to it. */
@Entity
@Table(name = "roadmap")
public class Roadmap {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    private String title;

    @Column(name = "first_year")
    private int firstYear;

    @Column(name = "last_year")
    private int lastYear;

    private String objective;
    private String actions;
    private String calendar;
    private String resources;
    private String responsibilities;
    private String indicators;
    private String risks;

    @Column(name = "follow_up")
    private String followUp;

    private String communication;
    private String evaluation;

    @Column(name = "changed_by_name")
    private String changedByName;

    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    @Version
    private int version;

    protected Roadmap() {}

    Roadmap(String structureCode) {
        this.id = Ids.next();
        this.structureCode = structureCode;
    }

    void become(RoadmapText text, String author, LocalDateTime now) {
        title = text.title();
        firstYear = text.firstYear();
        lastYear = text.lastYear();
        objective = text.under(RoadmapHeading.OBJECTIVE);
        actions = text.under(RoadmapHeading.ACTIONS);
        calendar = text.under(RoadmapHeading.CALENDAR);
        resources = text.under(RoadmapHeading.RESOURCES);
        responsibilities = text.under(RoadmapHeading.RESPONSIBILITIES);
        indicators = text.under(RoadmapHeading.INDICATORS);
        risks = text.under(RoadmapHeading.RISKS);
        followUp = text.under(RoadmapHeading.FOLLOW_UP);
        communication = text.under(RoadmapHeading.COMMUNICATION);
        evaluation = text.under(RoadmapHeading.EVALUATION);
        changedByName = author;
        changedAt = now;
    }

    /** What it says. */
    public RoadmapText text() {
        Map<RoadmapHeading, String> texts = new EnumMap<>(RoadmapHeading.class);
        texts.put(RoadmapHeading.OBJECTIVE, objective);
        texts.put(RoadmapHeading.ACTIONS, actions);
        texts.put(RoadmapHeading.CALENDAR, calendar);
        texts.put(RoadmapHeading.RESOURCES, resources);
        texts.put(RoadmapHeading.RESPONSIBILITIES, responsibilities);
        texts.put(RoadmapHeading.INDICATORS, indicators);
        texts.put(RoadmapHeading.RISKS, risks);
        texts.put(RoadmapHeading.FOLLOW_UP, followUp);
        texts.put(RoadmapHeading.COMMUNICATION, communication);
        texts.put(RoadmapHeading.EVALUATION, evaluation);
        return new RoadmapText(title, firstYear, lastYear, texts);
    }

    public long id() {
        return id;
    }

    public String title() {
        return title;
    }

    public int version() {
        return version;
    }

    public String changedByName() {
        return changedByName;
    }

    /** UTC. */
    public LocalDateTime changedAt() {
        return changedAt;
    }
}
