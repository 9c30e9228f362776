package fr.jalon.casework.person;

/**
 * Level of education, 1 to 8 of the national framework of qualifications (decree 2019-14): 3 is a CAP, 4 the
 * baccalauréat, 8 a doctorate.
 */
public record EducationLevel(int value) {

    /** Refuses what is not between 1 and 8. */
    public EducationLevel {
        if (value < 1 || value > 8) {
            throw new IllegalArgumentException("Level of education out of 1 to 8: " + value);
        }
    }
}
