package fr.jalon.casework.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * The dates of a file that lists and alerts look at, kept beside the identity so that recording an act never collides
 * with somebody editing the identity. Written by the features that make the dates, in the same transaction.
 */
@Entity
@Table(name = "milestones")
public class Milestones {

    @Id
    @Column(name = "young_person_id")
    private long youngPersonId;

    @Column(name = "first_welcome_on")
    private LocalDate firstWelcomeOn;

    @Column(name = "last_act_on")
    private LocalDate lastActOn;

    @Column(name = "last_interview_on")
    private LocalDate lastInterviewOn;

    @Column(name = "diagnosed_on")
    private LocalDate diagnosedOn;

    @Column(name = "contract_ends_on")
    private LocalDate contractEndsOn;

    protected Milestones() {}

    Milestones(long youngPersonId) {
        this.youngPersonId = youngPersonId;
    }

    /** The first contact was on this day. */
    public void welcomed(LocalDate day) {
        firstWelcomeOn = firstWelcomeOn == null || day.isBefore(firstWelcomeOn) ? day : firstWelcomeOn;
        acted(day);
    }

    /** An individual interview was held. */
    public void interviewed(LocalDate day) {
        lastInterviewOn = later(lastInterviewOn, day);
        acted(day);
    }

    /** Any act was held. */
    public void acted(LocalDate day) {
        lastActOn = later(lastActOn, day);
    }

    /** Acts were corrected: these are their days now, null where there is none. */
    public void countedAgain(LocalDate firstWelcome, LocalDate lastAct, LocalDate lastInterview) {
        firstWelcomeOn = firstWelcome;
        lastActOn = lastAct;
        lastInterviewOn = lastInterview;
    }

    /** An in-depth diagnosis was completed. */
    public void diagnosed(LocalDate day) {
        diagnosedOn = later(diagnosedOn, day);
    }

    /** A contract runs to this day. */
    public void contractedUntil(LocalDate end) {
        contractEndsOn = later(contractEndsOn, end);
    }

    public LocalDate firstWelcomeOn() {
        return firstWelcomeOn;
    }

    public LocalDate lastActOn() {
        return lastActOn;
    }

    public LocalDate lastInterviewOn() {
        return lastInterviewOn;
    }

    public LocalDate diagnosedOn() {
        return diagnosedOn;
    }

    /** Last day of the latest contract, past or to come; null where there was none. */
    public LocalDate contractEndsOn() {
        return contractEndsOn;
    }

    private static LocalDate later(LocalDate known, LocalDate day) {
        return known == null || day.isAfter(known) ? day : known;
    }
}
