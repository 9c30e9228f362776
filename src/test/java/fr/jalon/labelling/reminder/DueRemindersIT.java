package fr.jalon.labelling.reminder;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Structure;
import fr.jalon.testing.Here;
import fr.jalon.testing.MigrationUser;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is written to about the plan and the evidence, by a real mail server; each test has people of its own. */
@ExtendWith(ArquillianExtension.class)
class DueRemindersIT {
    private static final String NORTH = "98001S00";

    @Inject
    TestActor actor;

    @Inject
    DailyRound round;

    @Inject
    KeepDueReminders keep;

    @Inject
    CountOwnDue due;

    @Resource
    ManagedExecutorService executor;

    /** Somebody of Essai-Nord. */
    private record Someone(long account, String mail) {}

    @Test
    void ownerAndContributorsAreRemindedOnceInOneLetter() throws Exception {
        Someone owner = someone("COUNSELLOR", "ACTIVE");
        Someone contributor = someone("COUNSELLOR", "ACTIVE");
        long action = action(owner, Here.today().plusDays(2), "Refaire l’accueil");
        run(
                "INSERT INTO action_contributor (id, structure_code, action_id, account_id, name) VALUES (?, ?, ?, ?, 'Essai')",
                Ids.next(),
                NORTH,
                action,
                contributor.account());
        run(
                "INSERT INTO action_step (id, structure_code, action_id, position, title, due_on) VALUES (?, ?, ?, 0, ?, ?)",
                Ids.next(),
                NORTH,
                action,
                "Choisir le mobilier",
                Here.today().minusDays(1));
        visit();
        visit();
        for (Someone one : List.of(owner, contributor)) {
            assertThat(received(one)).singleElement().satisfies(message -> assertThat(
                            message.getContent().toString())
                    .contains("Refaire l’accueil", "Choisir le mobilier"));
        }
        assertThat(actor.as(owner.account(), NORTH, fr.jalon.identity.Role.COUNSELLOR, due::count))
                .isEqualTo(2);
    }

    @Test
    void serversThatRemindAtOnceSendOneLetter() throws Exception {
        Someone owner = someone("COUNSELLOR", "ACTIVE");
        action(owner, Here.today().minusDays(1), "Refaire l’accueil");
        Structure mission = mission();
        Callable<Integer> work = () -> round.visit(mission);
        for (Future<Integer> done : executor.invokeAll(Collections.nCopies(4, work))) {
            done.get();
        }
        assertThat(received(owner)).hasSize(1);
    }

    @Test
    void nobodyIsRemindedWhoseAccountIsClosedOrOfWhatIsDoneOrFar() throws Exception {
        Someone closed = someone("COUNSELLOR", "LOCKED");
        action(closed, Here.today().plusDays(1), "Refaire l’accueil");
        Someone owner = someone("COUNSELLOR", "ACTIVE");
        long done = action(owner, Here.today().plusDays(1), "Faite");
        run("UPDATE improvement_action SET state = 'DONE' WHERE id = ?", done);
        action(owner, Here.today().plusDays(40), "Lointaine");
        visit();
        assertThat(received(closed)).isEmpty();
        assertThat(received(owner)).isEmpty();
    }

    @Test
    void whoAddedEvidenceAndTheQualityLeadAreWarnedThatItEnds() throws Exception {
        Someone author = someone("COUNSELLOR", "ACTIVE");
        Someone lead = someone("QUALITY_LEAD", "ACTIVE");
        Someone other = someone("COUNSELLOR", "ACTIVE");
        evidence(author, Here.today().plusDays(45), "Convention avec le CCAS");
        visit();
        assertThat(received(author)).singleElement().satisfies(message -> assertThat(
                        message.getContent().toString())
                .contains("Convention avec le CCAS"));
        assertThat(received(lead)).hasSize(1);
        assertThat(received(other)).isEmpty();
    }

    @Test
    void anActionThatIsLateIsToldToOtherSoftwareOnceForItsDate() throws Exception {
        Someone owner = someone("COUNSELLOR", "ACTIVE");
        long action = action(owner, Here.today().minusDays(2), "Refaire l’accueil");
        visit();
        visit();
        assertThat(told(action)).isEqualTo(1);
        run(
                "UPDATE improvement_action SET due_on = ? WHERE id = ?",
                Here.today().minusDays(1),
                action);
        visit();
        assertThat(told(action)).isEqualTo(2);
    }

    @Test
    void aMissionRemindsAsItSays() {
        assertThatThrownBy(() -> actor.as(COUNSELLOR_NORTH, keep::rule)).hasMessage("error.forbidden");
        DueReminderRule before = actor.as(DIRECTOR_NORTH, keep::rule);
        assertThatThrownBy(() -> change(before, 10, 10)).hasMessage("due.rule.order");
        change(before, 21, 3);
        assertThat(actor.as(QUALITY_LEAD_NORTH, keep::rule).getFirstDays()).isEqualTo(21);
        assertThat(actor.as(QUALITY_LEAD_SOUTH, keep::rule).getFirstDays()).isNotEqualTo(21);
        DueReminderRule now = actor.as(DIRECTOR_NORTH, keep::rule);
        change(now, 20, 3);
        assertThatThrownBy(() -> change(now, 14, 3)).hasMessage("error.changedMeanwhile");
    }

    private void change(DueReminderRule read, int first, int last) {
        actor.as(DIRECTOR_NORTH, () -> {
            keep.change(read.getVersion(), true, first, last);
            return null;
        });
    }

    private void visit() {
        round.visit(mission());
    }

    private Structure mission() {
        return round.structures().stream()
                .filter(structure -> structure.getCode().equals(NORTH))
                .findFirst()
                .orElseThrow();
    }

    private static Someone someone(String role, String state) throws SQLException {
        long account = Ids.next();
        String mail = Ids.text(account).toLowerCase(Locale.ROOT) + "@essai.invalid";
        run(
                "INSERT INTO account (id, mail, name, state, created_at) VALUES (?, ?, 'Essai', ?, NOW(6))",
                account,
                mail,
                state);
        run(
                "INSERT INTO membership (id, account_id, structure_code, role, created_at) VALUES (?, ?, ?, ?, NOW(6))",
                account,
                account,
                NORTH,
                role);
        return new Someone(account, mail);
    }

    private static long action(Someone owner, LocalDate due, String title) throws SQLException {
        long id = Ids.next();
        run(
                "INSERT INTO improvement_action (id, structure_code, title, owner_id, owner_name, due_on, state, created_by,"
                        + " created_by_name, created_at, version) VALUES (?, ?, ?, ?, 'Essai', ?, 'PLANNED', ?, 'Essai', NOW(6), 0)",
                id,
                NORTH,
                title,
                owner.account(),
                due,
                owner.account());
        return id;
    }

    private static void evidence(Someone author, LocalDate until, String title) throws SQLException {
        run(
                "INSERT INTO evidence (id, structure_code, kind, title, evidence_date, valid_until, confidentiality, review,"
                        + " current_version, added_by, added_by_name, added_at, version)"
                        + " VALUES (?, ?, 'NOTE', ?, ?, ?, 'STRUCTURE', 'ACCEPTED', 1, ?, 'Essai', NOW(6), 0)",
                Ids.next(),
                NORTH,
                title,
                Here.today(),
                until,
                author.account());
    }

    private static int told(long action) throws SQLException {
        try (Connection connection = MigrationUser.open("network");
                PreparedStatement query =
                        connection.prepareStatement("SELECT COUNT(*) FROM webhook_event WHERE subject = ?")) {
            query.setString(1, Ids.text(action));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void run(String sql, Object... parameters) throws SQLException {
        try (Connection connection = MigrationUser.open("network");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private static List<Message> received(Someone one) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.imap.port", System.getProperty("test.imap.port"));
        Store store = Session.getInstance(properties).getStore("imap");
        store.connect("127.0.0.1", one.mail(), one.mail());
        Folder inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_ONLY);
        return new ArrayList<>(Arrays.asList(inbox.getMessages()));
    }
}
