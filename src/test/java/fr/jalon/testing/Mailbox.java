package fr.jalon.testing;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** What the mail server of the tests received for somebody. */
public final class Mailbox {

    private static final int PATIENCE = 20;

    private Mailbox() {}

    /** The letters in a box, oldest first: the subject, then what they say. */
    public static List<String> letters(String mail, Predicate<String> wanted) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.imap.port", System.getProperty("test.imap.port"));
        List<String> found = new ArrayList<>();
        try (Store store = Session.getInstance(properties).getStore("imap")) {
            store.connect("127.0.0.1", mail, mail);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                for (Message letter : inbox.getMessages()) {
                    found.add(letter.getSubject() + "\n" + letter.getContent());
                }
            }
        }
        return found.stream().filter(wanted).toList();
    }

    /** The same, once there are so many: the platform may be sending them at this moment. */
    public static List<String> letters(String mail, Predicate<String> wanted, int atLeast) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        List<String> found = letters(mail, wanted);
        while (found.size() < atLeast && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            found = letters(mail, wanted);
        }
        return found;
    }
}
