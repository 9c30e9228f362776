package fr.jalon.casework.person;

/** Sex of the civil registry, as the first digit of the NIR writes it. */
public enum Sex {
    FEMALE('2'),
    MALE('1'),
    /** Not said by the file that the person was imported from; whoever changes the identity says it. */
    UNKNOWN(' ');

    private final char digit;

    Sex(char digit) {
        this.digit = digit;
    }

    /** First digit of the NIR. */
    char digit() {
        return digit;
    }
}
