package fr.jalon.labelling.project;

import java.io.Serializable;

/** What is typed about the project of a structure. */
public class ProjectForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String title;
    private Integer firstYear;
    private Integer lastYear;
    private String values;
    private String objectives;
    private String context;
    private String strategy;

    static ProjectForm of(ProjectText text) {
        ProjectForm form = new ProjectForm();
        form.title = text.title();
        form.firstYear = text.firstYear();
        form.lastYear = text.lastYear();
        form.values = text.values();
        form.objectives = text.objectives();
        form.context = text.context();
        form.strategy = text.strategy();
        return form;
    }

    ProjectText text() {
        return new ProjectText(title, firstYear, lastYear, values, objectives, context, strategy);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getFirstYear() {
        return firstYear;
    }

    public void setFirstYear(Integer firstYear) {
        this.firstYear = firstYear;
    }

    public Integer getLastYear() {
        return lastYear;
    }

    public void setLastYear(Integer lastYear) {
        this.lastYear = lastYear;
    }

    public String getValues() {
        return values;
    }

    public void setValues(String values) {
        this.values = values;
    }

    public String getObjectives() {
        return objectives;
    }

    public void setObjectives(String objectives) {
        this.objectives = objectives;
    }

    public String getContext() {
        return context;
    }

    public void setContext(String context) {
        this.context = context;
    }

    public String getStrategy() {
        return strategy;
    }

    public void setStrategy(String strategy) {
        this.strategy = strategy;
    }
}
