package fr.jalon.casework.person;

/** Sex of the civil registry, as the first digit of the NIR writes it. */
public enum Sex {
    FEMALE('2'),
    MALE('1');

    private final char digit;

    Sex(char digit) {
        this.digit = digit;
    }

    /** First digit of the NIR. */
    char digit() {
        return digit;
    }
}
