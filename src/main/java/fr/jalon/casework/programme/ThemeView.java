package fr.jalon.casework.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** One theme of a diagnosis: needs, strengths, and its priority as the young person and the counsellor see it. */
@Embeddable
public class ThemeView implements Serializable {

    private static final long serialVersionUID = 1L;

    private String needs;
    private String strengths;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority_young")
    private Priority priorityYoung;

    @Enumerated(EnumType.STRING)
    @Column(name = "priority_counsellor")
    private Priority priorityCounsellor;

    /** Whether both have said what it weighs. */
    public boolean isDiscussed() {
        return priorityYoung != null && priorityCounsellor != null;
    }

    /** Whether the two disagree by more than one step: worth talking about. */
    public boolean isApart() {
        return isDiscussed() && Math.abs(priorityYoung.ordinal() - priorityCounsellor.ordinal()) > 1;
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs;
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    public Priority getPriorityYoung() {
        return priorityYoung;
    }

    public void setPriorityYoung(Priority priorityYoung) {
        this.priorityYoung = priorityYoung;
    }

    public Priority getPriorityCounsellor() {
        return priorityCounsellor;
    }

    public void setPriorityCounsellor(Priority priorityCounsellor) {
        this.priorityCounsellor = priorityCounsellor;
    }

    ThemeView copy() {
        ThemeView copy = new ThemeView();
        copy.needs = needs;
        copy.strengths = strengths;
        copy.priorityYoung = priorityYoung;
        copy.priorityCounsellor = priorityCounsellor;
        return copy;
    }
}
