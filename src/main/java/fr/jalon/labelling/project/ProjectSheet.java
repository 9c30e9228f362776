package fr.jalon.labelling.project;

/** The project of the structure in REST. */
public final class ProjectSheet {
    public String title;
    public Integer firstYear;
    public Integer lastYear;
    public String values;
    public String objectives;
    public String context;
    public String strategy;

    /** For JSON. */
    public ProjectSheet() {}

    ProjectSheet(ProjectText text) {
        title = text.title();
        firstYear = text.firstYear();
        lastYear = text.lastYear();
        values = text.values();
        objectives = text.objectives();
        context = text.context();
        strategy = text.strategy();
    }

    ProjectText text() {
        return new ProjectText(title, firstYear, lastYear, values, objectives, context, strategy);
    }
}
