package fr.jalon.casework.transfer;

/** A file cannot be carried, and trying again would not help. */
final class NotCarried extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For a reason, the key of its sentence. */
    NotCarried(String key) {
        super(key);
    }
}
