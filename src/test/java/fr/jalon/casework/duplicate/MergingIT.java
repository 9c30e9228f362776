package fr.jalon.casework.duplicate;

import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;

import fr.jalon.casework.duplicate.MergeFiles.ReadFile;
import fr.jalon.casework.person.EditYoungPerson;
import fr.jalon.casework.person.Nir;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.RegisterYoungPerson;
import fr.jalon.casework.person.Sex;
import fr.jalon.casework.person.YoungPerson;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import fr.jalon.testing.MigrationUser;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** What the tests of merges begin with: two files of one person, with rows as the rules of merging need them. */
abstract class MergingIT {

    static final String NORTH = "ml_98001s00";

    private static final AtomicInteger TURN = new AtomicInteger();

    @Inject
    TestActor actor;

    @Inject
    RegisterYoungPerson register;

    @Inject
    EditYoungPerson edit;

    @Inject
    MergeFiles merge;

    @Inject
    UndoMerge undo;

    /** A name that nobody else has. */
    static String name() {
        String letters = Ids.text(Ids.next()).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "");
        return "Fusion" + letters + (char) ('a' + TURN.incrementAndGet() % 26) + (char) ('a' + TURN.get() / 26 % 26);
    }

    static PersonalDetails details(String name, Nir nir, String phone) {
        return new PersonalDetails(
                name,
                null,
                "Dominique",
                Sex.FEMALE,
                Here.today().minusYears(20).withDayOfMonth(5),
                nir,
                new PersonalDetails.Contact(phone, null, null, null, null),
                null,
                false,
                null,
                null,
                null);
    }

    YoungPerson registered(PersonalDetails details) {
        return actor.as(TestPeople.COUNSELLOR_NORTH, () -> register.register(details, null, true));
    }

    /** Two files of that name. */
    YoungPerson[] two() {
        String name = name();
        return new YoungPerson[] {
            registered(details(name, null, "0231000001")), registered(details(name, null, "0231000002"))
        };
    }

    <T> T director(Callable<T> work) {
        return actor.as(DIRECTOR_NORTH, work);
    }

    long merged(YoungPerson kept, YoungPerson absorbed) {
        return merged(kept, absorbed, Map.of());
    }

    long merged(YoungPerson kept, YoungPerson absorbed, Map<String, Boolean> choices) {
        return director(() -> merge.merge(read(kept), read(absorbed), choices));
    }

    static ReadFile read(YoungPerson file) {
        return new ReadFile(file.id(), file.version());
    }

    /** Runs statements in the mission's database; {@code ?} is not used. */
    static void write(String... statements) {
        try (Connection connection = MigrationUser.open(NORTH);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each row that is found, its columns as one text. */
    static List<String> rows(String sql) {
        try (Connection connection = MigrationUser.open(NORTH);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    row.add(rows.getMetaData().getColumnLabel(i) + "=" + rows.getString(i));
                }
                found.add(String.join(" ", row));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static long count(String from) {
        return Long.parseLong(rows("SELECT COUNT(*) AS n FROM " + from).get(0).substring(2));
    }

    static String act(long person, String kind, String day) {
        return "INSERT INTO act (id, version, young_person_id, kind, held_on, minutes, channel, counsellor_id, created_at,"
                + " attendance) VALUES (" + Ids.next() + ", 0, " + person + ", '" + kind + "', '" + day
                + "', 30, 'ON_SITE', 101, NOW(6), 'ATTENDED')";
    }

    static String document(long person, String hash) {
        return "INSERT INTO document (id, version, young_person_id, kind, content_hash, file_name, media_type, size,"
                + " added_on, added_at, added_by) VALUES (" + Ids.next() + ", 0, " + person
                + ", 'PROOF_OF_ADDRESS', REPEAT('" + hash + "', 64), 'piece.pdf', 'application/pdf', 12, CURRENT_DATE,"
                + " NOW(6), 101)";
    }

    static String situation(long person, String from, String before) {
        return "INSERT INTO situation (id, version, young_person_id, category, planned, start_known, starts_on,"
                + " ends_before, created_at, created_by) VALUES (" + Ids.next() + ", 0, " + person
                + ", 'JOB_SEEKER', FALSE, TRUE, '" + from + "', '" + before + "', NOW(6), 101)";
    }

    static String appointment(long person, String start, String session, String status) {
        return "INSERT INTO appointment (id, version, young_person_id, counsellor_id, starts_at, ends_at, subject, status,"
                + " created_at, session_id, tolerated) VALUES (" + Ids.next() + ", 0, " + person + ", " + Ids.next()
                + ", '" + start + "', '" + start + "' + INTERVAL 30 MINUTE, 'Essai', '" + status + "', NOW(6), "
                + session + ", FALSE)";
    }

    static String contract(long person, String start, String end) {
        return "INSERT INTO engagement_contract (id, version, young_person_id, signed_on, starts_on, ends_on,"
                + " weekly_hours, household, objective, conditions, counsellor_id, created_at) VALUES (" + Ids.next()
                + ", 0, " + person + ", '" + start + "', '" + start + "', '" + end
                + "', 15, 'NOT_TAXED', 'Essai', '[]', 101, NOW(6))";
    }

    static String diagnosis(long person, String completed) {
        return "INSERT INTO diagnosis (id, version, young_person_id, started_on, completed_on, counsellor_id) VALUES ("
                + Ids.next() + ", 0, " + person + ", '2026-01-05', " + completed + ", 101)";
    }

    static String field(long person, String field, String value, boolean superseded) {
        return "INSERT INTO field_value (id, young_person_id, field, value, proven, superseded, told_at, told_by) VALUES ("
                + Ids.next() + ", " + person + ", '" + field + "', '" + value + "', FALSE, " + superseded
                + ", NOW(6), 101)";
    }
}
