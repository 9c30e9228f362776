package fr.jalon.oversight.workshop;

import java.io.Serializable;
import java.time.LocalDateTime;

/** What is typed about a workshop. */
public class WorkshopForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String title;
    private String purpose;
    private LocalDateTime starts;
    private LocalDateTime ends;
    private String place;
    private String criteria;
    private Integer seats;

    static WorkshopForm of(RegionalWorkshop workshop) {
        WorkshopForm form = new WorkshopForm();
        form.title = workshop.getTitle();
        form.purpose = workshop.getPurpose();
        form.starts = workshop.getStartsAt();
        form.ends = workshop.getEndsAt();
        form.place = workshop.getPlace();
        form.criteria = workshop.getCriteria().text();
        form.seats = workshop.getSeats();
        return form;
    }

    WorkshopPlan plan() {
        return new WorkshopPlan(title, purpose, starts, ends, place, criteria, seats);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public LocalDateTime getStarts() {
        return starts;
    }

    public void setStarts(LocalDateTime starts) {
        this.starts = starts;
    }

    public LocalDateTime getEnds() {
        return ends;
    }

    public void setEnds(LocalDateTime ends) {
        this.ends = ends;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getCriteria() {
        return criteria;
    }

    public void setCriteria(String criteria) {
        this.criteria = criteria;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }
}
