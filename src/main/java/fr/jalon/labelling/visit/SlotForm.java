package fr.jalon.labelling.visit;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A part of a visit as it is written: day as 2026-11-21, local times as 14:30. */
public class SlotForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private LocalTime begins;
    private LocalTime ends;
    private String node;
    private String subject;
    private String people;
    private String place;

    /** What it says; refuses what is missing or wrong. */
    VisitSlot slot() {
        return new VisitSlot(day, begins, ends, node, subject, people, place);
    }

    /** What a part says, to be read or written again. */
    static SlotForm of(VisitSlot slot) {
        SlotForm form = new SlotForm();
        form.day = slot.day();
        form.begins = slot.begins();
        form.ends = slot.ends();
        form.node = slot.nodeCode();
        form.subject = slot.subject();
        form.people = slot.people();
        form.place = slot.place();
        return form;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getBegins() {
        return begins;
    }

    public void setBegins(LocalTime begins) {
        this.begins = begins;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }

    /** Code of the requirement or criterion that is looked at; null for what is of none. */
    public String getNode() {
        return node;
    }

    public void setNode(String node) {
        this.node = node;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** Functions of those met, never names. */
    public String getPeople() {
        return people;
    }

    public void setPeople(String people) {
        this.people = people;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
