package fr.jalon.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final Letter LETTER =
            new Letter("zoe@essai.invalid", "reponses@essai.invalid", "Rappel : à 14 h", "Bonjour Zoé,\nÀ demain.\n");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailReachesTheServerAsItWasWritten() throws Exception {
        mailer("127.0.0.1", server.getSmtp().getPort()).send(LETTER);
        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Rappel : à 14 h");
        assertThat(received.getContent().toString().replace("\r", "")).startsWith("Bonjour Zoé,\nÀ demain.");
        assertThat(received.getReplyTo()[0]).hasToString("reponses@essai.invalid");
        assertThat(received.getAllRecipients()[0]).hasToString("zoe@essai.invalid");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void withoutAServerMailsAreKeptAsFiles() throws Exception {
        mailer(null, 0).send(LETTER);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> kept = files.toList();
            assertThat(kept).singleElement().satisfies(file -> assertThat(file.toString())
                    .endsWith(".eml"));
            assertThat(Files.readString(kept.get(0))).contains("zoe@essai.invalid");
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsToldWithoutTheAddress() {
        assertThatThrownBy(() -> mailer("127.0.0.1", 1).send(LETTER))
                .isInstanceOf(NotSent.class)
                .hasMessageNotContaining("zoe");
    }

    @Test
    void anAddressThatIsNoneIsToldWithoutIt() {
        assertThatThrownBy(() -> mailer(null, 0).send(new Letter("pas une adresse", null, "Rappel", "Bonjour")))
                .isInstanceOf(NotSent.class)
                .hasMessageNotContaining("pas une adresse");
    }

    private Mailer mailer(String host, int port) {
        MailSettings settings = new MailSettings(host, port, null, null, "none", "jalon@essai.invalid");
        return new Mailer(settings, new Outbox(folder.toString()), CLOCK);
    }
}
