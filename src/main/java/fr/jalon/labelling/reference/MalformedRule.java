package fr.jalon.labelling.reference;

/** A rule that cannot be read; the message says why, in French, as the end of a sentence. */
public final class MalformedRule extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedRule(String reason) {
        super(reason);
    }
}
