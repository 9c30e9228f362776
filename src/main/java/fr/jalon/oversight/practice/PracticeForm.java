package fr.jalon.oversight.practice;

import java.io.Serializable;

/** What is typed about a practice. */
public class PracticeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String done;
    private String effects;
    private String conditions;
    private String contact;
    private String criteria;
    private String link;

    static PracticeForm of(Practice practice) {
        PracticeForm form = new PracticeForm();
        form.title = practice.getTitle();
        form.done = practice.getDone();
        form.effects = practice.getEffects();
        form.conditions = practice.getConditions();
        form.contact = practice.getContact();
        form.criteria = practice.getCriteria().text();
        form.link = practice.getLink();
        return form;
    }

    PracticeText told() {
        return new PracticeText(title, done, effects, conditions, contact, criteria, link);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public String getEffects() {
        return effects;
    }

    public void setEffects(String effects) {
        this.effects = effects;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = criteria;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
