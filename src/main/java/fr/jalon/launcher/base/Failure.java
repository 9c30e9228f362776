package fr.jalon.launcher.base;

/** What stops a command and can be told to its user: the message is one complete sentence, in French. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Failure(String sentence) {
        super(sentence);
    }

    public Failure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
