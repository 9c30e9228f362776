package fr.jalon.shared.mail;

/**
 * A message to one person, in plain text.
 *
 * @param to address of the one who receives it
 * @param replyTo where an answer goes; null for the sender's address
 */
public record Letter(String to, String replyTo, String subject, String text) {

    /** Without what it says and to whom: messages may end up in logs. */
    @Override
    public String toString() {
        return "Letter";
    }
}
