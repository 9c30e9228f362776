package fr.jalon.casework.person;

/**
 * What a young person does, in the categories of i-Milo ({@code categorieSituation}), in the order in which the first
 * one under way is the current one.
 */
public enum SituationCategory {
    EMPLOYMENT,
    APPRENTICESHIP,
    TRAINING,
    COMPANY_IMMERSION,
    PMSMP,
    VOLUNTEERING,
    SCHOOLING,
    JOB_SEEKER,
    NONE;

    /** Whether it makes a student or a trainee of the young person (R5131-15). */
    public boolean isStudyOrTraining() {
        return this == APPRENTICESHIP || this == TRAINING || this == SCHOOLING;
    }

    /** Whether it answers the obligation of training of minors (L114-1 of the Code de l'éducation). */
    public boolean isOccupation() {
        return this != JOB_SEEKER && this != NONE;
    }
}
