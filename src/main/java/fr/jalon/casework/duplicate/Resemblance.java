package fr.jalon.casework.duplicate;

/** What speaks for two files being of one person, or against it; each with its points of a hundred. */
public enum Resemblance {
    SAME_FRANCE_TRAVAIL_NUMBER(65),
    SAME_NAME(40),
    SWAPPED_NAMES(35),
    NAME_BY_EAR(30),
    ONE_LETTER(30),
    SAME_BIRTH_DATE(35),
    SWAPPED_BIRTH_DATE(25),
    CLOSE_BIRTH_DATE(15),
    SAME_PHONE(20),
    SAME_MAIL(20),
    SAME_ADDRESS(10),
    OTHER_SEX(-15),
    OTHER_FRANCE_TRAVAIL_NUMBER(-25),
    OTHER_NIR(-35);

    private final int points;

    Resemblance(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }

    /** Whether it speaks against. */
    public boolean isAgainst() {
        return points < 0;
    }
}
