package fr.jalon.casework.person;

/** What the young person does now, in the categories of i-Milo ({@code categorieSituation}). */
public enum Situation {
    JOB_SEEKER,
    EMPLOYMENT,
    APPRENTICESHIP,
    TRAINING,
    SCHOOLING,
    COMPANY_IMMERSION,
    PMSMP,
    VOLUNTEERING,
    NONE;

    /** Whether it makes a student or a trainee of the young person (R5131-15). */
    public boolean isStudyOrTraining() {
        return this == APPRENTICESHIP || this == TRAINING || this == SCHOOLING;
    }
}
