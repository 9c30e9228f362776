package fr.jalon.shared.mail;

/** A message could not be sent; what was tried is worth trying again later. */
public class NotSent extends Exception {

    private static final long serialVersionUID = 1L;

    NotSent(String message, Exception cause) {
        super(message, cause);
    }
}
