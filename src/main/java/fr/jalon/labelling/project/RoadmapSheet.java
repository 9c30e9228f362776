package fr.jalon.labelling.project;

import fr.jalon.shared.Ids;
import java.util.EnumMap;
import java.util.Map;

/** A roadmap in REST, with the text under each of its ten headings. */
public final class RoadmapSheet {
    public String id;
    public String title;
    public Integer firstYear;
    public Integer lastYear;
    public String objective;
    public String actions;
    public String calendar;
    public String resources;
    public String responsibilities;
    public String indicators;
    public String risks;
    public String followUp;
    public String communication;
    public String evaluation;

    /** For JSON. */
    public RoadmapSheet() {}

    RoadmapSheet(Roadmap roadmap) {
        RoadmapText text = roadmap.text();
        id = Ids.text(roadmap.id());
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
    }

    RoadmapText text() {
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
}
