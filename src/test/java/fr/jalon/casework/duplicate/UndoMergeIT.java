package fr.jalon.casework.duplicate;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.person.Nir;
import fr.jalon.casework.person.ReadYoungPerson;
import fr.jalon.casework.person.YoungPerson;
import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.identity.TestClock;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A merge taken back: both files are as they were, whatever tables a file has rows in. */
@ExtendWith(ArquillianExtension.class)
class UndoMergeIT extends MergingIT {

    /** Where a file has rows: each column that names a young person, and each that a foreign key says to. */
    private static final String OF_FILES = "SELECT table_name AS t, column_name AS c FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() AND column_name = 'young_person_id' AND table_name NOT IN"
            + " ('sealed_file', 'transfer_sent', 'transfer_received')"
            + " UNION SELECT table_name, column_name FROM information_schema.key_column_usage"
            + " WHERE table_schema = DATABASE() AND referenced_table_name = 'young_person'";

    private static final String TABLES = "SELECT table_name AS t FROM information_schema.tables"
            + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'journal%'"
            + " AND table_name NOT IN ('file_merge', 'kept_answer', 'DATABASECHANGELOG', 'DATABASECHANGELOGLOCK')";

    @Inject
    ReadYoungPerson reading;

    @Inject
    ForgetMerges forget;

    @AfterEach
    void setTheClockRight() {
        TestClock.ahead(Duration.ZERO);
    }

    @Test
    void mergedAndUndoneEveryTableIsAsBefore() {
        YoungPerson[] files = two();
        YoungPerson third = registered(details(name(), null, null));
        fill(files, third.id());
        for (String[] place : places()) {
            assertThat(count("`" + place[0] + "` WHERE `" + place[1] + "` = " + files[1].id()))
                    .as("rows of a file in %s.%s to try with: a table that merging does not know?", place[0], place[1])
                    .isPositive();
        }
        Map<String, List<String>> before = everything();
        long id = merged(files[0], files[1]);
        for (String[] place : places()) {
            assertThat(count("`" + place[0] + "` WHERE `" + place[1] + "` = " + files[1].id()))
                    .as("rows left behind in %s", place[0])
                    .isZero();
        }
        assertThat(director(() -> undo.undo(id))).isEmpty();
        Map<String, List<String>> after = everything();
        before.forEach((table, rows) -> {
            if (table.equals("field_value")) {
                assertThat(after.get(table)).containsAll(rows);
            } else {
                assertThat(after.get(table)).as(table).isEqualTo(rows);
            }
        });
        assertThat(added(before.get("field_value"), after.get("field_value")))
                .as("what is new in the history is what each file has said since its registration")
                .allSatisfy(row -> assertThat(row).contains("superseded=0").containsPattern("field=identity\\."));
    }

    @Test
    void eachFileSaysAgainWhatItSaid() {
        String name = name();
        YoungPerson kept = registered(details(name, null, "0231000001"));
        YoungPerson absorbed = registered(details(name, new Nir("295109912611292"), "0231000002"));
        long id = merged(kept, absorbed);
        assertThat(director(() -> reading.find(kept.id())).details().nir()).isNotNull();
        director(() -> undo.undo(id));
        assertThat(director(() -> reading.find(kept.id())).details()).isEqualTo(kept.details());
        assertThat(director(() -> reading.find(absorbed.id())).details()).isEqualTo(absorbed.details());
        assertThat(director(() -> reading.find(absorbed.id())).fileNumber()).isEqualTo(absorbed.fileNumber());
    }

    @Test
    void whatWasChangedSinceStaysAndIsTold() {
        YoungPerson[] files = two();
        write(act(files[1].id(), "INDIVIDUAL_INTERVIEW", "2026-02-05"), document(files[1].id(), "c"));
        long id = merged(files[0], files[1]);
        write("UPDATE act SET minutes = 90, version = 1 WHERE young_person_id = " + files[0].id());
        YoungPerson now = director(() -> reading.find(files[0].id()));
        actor.as(
                COUNSELLOR_NORTH,
                () -> edit.change(now.id(), now.version(), details(now.details().birthName(), null, "0231000077")));
        List<Words> told = director(() -> undo.undo(id));
        assertThat(told)
                .containsExactly(
                        Words.of("merge.stays.ACT", 1), Words.of("merge.stays.field", Words.of("person.phone")));
        assertThat(count("act WHERE young_person_id = " + files[0].id())).isEqualTo(1);
        assertThat(count("document WHERE young_person_id = " + files[1].id())).isEqualTo(1);
        assertThat(director(() -> reading.find(files[0].id()))
                        .details()
                        .contact()
                        .phone())
                .isEqualTo("0231000077");
    }

    @Test
    void whatCameSinceStaysWithTheFileThatStayed() {
        YoungPerson[] files = two();
        long id = merged(files[0], files[1]);
        String today = Here.today().toString();
        write(
                act(files[0].id(), "INDIVIDUAL_INTERVIEW", today),
                "UPDATE milestones SET last_act_on = '" + today + "', last_interview_on = '" + today
                        + "' WHERE young_person_id = " + files[0].id());
        director(() -> undo.undo(id));
        assertThat(rows("SELECT last_act_on FROM milestones WHERE young_person_id = " + files[0].id()))
                .containsExactly("last_act_on=" + today);
        assertThat(rows("SELECT last_act_on FROM milestones WHERE young_person_id = " + files[1].id()))
                .containsExactly("last_act_on=null");
    }

    @Test
    void aMergeIsUndoneOnce() {
        YoungPerson[] files = two();
        long id = merged(files[0], files[1]);
        director(() -> undo.undo(id));
        assertThatThrownBy(() -> director(() -> undo.undo(id))).hasMessage("merge.undone.already");
    }

    @Test
    void whatWasMergedOnIsUndoneFirst() {
        YoungPerson[] files = two();
        YoungPerson third = registered(details(name(), null, null));
        long first = merged(files[0], files[1]);
        YoungPerson survivor = director(() -> reading.find(files[0].id()));
        long second = merged(third, survivor);
        assertThatThrownBy(() -> director(() -> undo.undo(first))).hasMessage("merge.undo.mergedSince");
        director(() -> undo.undo(second));
        director(() -> undo.undo(first));
        assertThat(count("young_person WHERE id IN (" + files[0].id() + ", " + files[1].id() + ", " + third.id() + ")"))
                .isEqualTo(3);
    }

    @Test
    void after30DaysItIsTooLateAndNothingIsKeptOfTheOtherFile() {
        YoungPerson[] files = two();
        long id = merged(files[0], files[1]);
        TestClock.ahead(Duration.ofDays(29));
        assertThat(director(() -> forget.forget())).isZero();
        TestClock.ahead(Duration.ofDays(31));
        assertThatThrownBy(() -> director(() -> undo.undo(id))).hasMessage("merge.undo.late");
        assertThat(director(() -> forget.forget())).isPositive();
        assertThat(count("file_merge WHERE id = " + id + " AND changes IS NULL"))
                .isEqualTo(1);
    }

    /** Rows of both files in every table, those that contradict one another too. */
    private static void fill(YoungPerson[] files, long third) {
        long session = Ids.next();
        write(
                "INSERT INTO appointment (id, version, kind, counsellor_id, starts_at, ends_at, subject, status, act_kind,"
                        + " seats, created_at) VALUES (" + session + ", 0, 'SESSION', " + session
                        + ", '2026-01-08 14:00:00', '2026-01-08 15:00:00', 'Essai', 'PLANNED', 'WORKSHOP', 5, NOW(6))");
        String end = Here.today().plusMonths(4).toString();
        String status = "PLANNED";
        for (YoungPerson file : files) {
            long id = file.id();
            write(
                    act(id, "INDIVIDUAL_INTERVIEW", "2026-02-05"),
                    document(id, "d"),
                    situation(id, "2026-03-01", "9999-12-31"),
                    appointment(id, "2026-01-08 14:00:00", Long.toString(session), status),
                    contract(id, "2026-09-01", end),
                    diagnosis(id, "'2026-01-20'"),
                    field(id, "HOUSING", id == files[0].id() ? "FAMILY" : "OWN", false),
                    field(id, "identity.street", "avant", true),
                    "UPDATE milestones SET last_act_on = '2026-02-05' WHERE young_person_id = " + id,
                    "INSERT INTO drawn_file (id, evidence_id, young_person_id, number, stratum) VALUES (" + Ids.next()
                            + ", " + Ids.next() + ", " + id + ", 1, 'ALL')",
                    "INSERT INTO service_offer (id, version, young_person_id, theme, title, proposed_on, proposed_by,"
                            + " state, state_on, created_at) VALUES (" + Ids.next() + ", 0, " + id
                            + ", 'HOUSING', 'Essai', '2026-02-05', 101, 'PROPOSED', '2026-02-05', NOW(6))");
            status = "PRESENT";
        }
        fillImports(files[0].id(), files[1].id());
        aside(files[1].id(), third);
        aside(files[0].id(), third);
        aside(files[1].id(), other(third));
    }

    private static void fillImports(long kept, long absorbed) {
        long run = Ids.next();
        write(
                document(absorbed, "e"),
                "INSERT INTO reminder (id, appointment_id, channel, state, attempts, tried_at, version) SELECT "
                        + Ids.next()
                        + ", id, 'MAIL', 'SENT', 1, NOW(6), 0 FROM appointment WHERE young_person_id = "
                        + kept,
                "INSERT INTO import_run (id, version, file_name, format, content_hash, size, mapping, state, position, inserted,"
                        + " refused, certain, similar, remarks, undone, kept, findings, created_at, created_by,"
                        + " created_by_name, forgotten) VALUES (" + run
                        + ", 0, 'essai.csv', 'CSV', REPEAT('0', 64), 1, '{}',"
                        + " 'DONE', 1, 1, 0, 0, 0, 0, 0, 0, '{}', NOW(6), 101, 'Essai', FALSE)",
                "INSERT INTO imported_file (young_person_id, import_id, line, external_number, situations, kept) VALUES ("
                        + absorbed + ", " + run + ", 1, '" + Ids.text(run) + "', 0, FALSE), (" + kept + ", "
                        + run + ", 2, NULL, 0, FALSE)",
                "INSERT INTO import_line (id, import_id, line, kind, problems, content, young_person_id) VALUES ("
                        + Ids.next() + ", " + run + ", 1, 'SIMILAR', '[]', '{}', " + absorbed + ")",
                "INSERT INTO arrived_file (transfer_id, young_person_id, source_code, source_file_number, arrived_on, told)"
                        + " VALUES (" + run + ", " + absorbed + ", '98002S00', 1, '2026-01-02', '[]')",
                "INSERT INTO access_omission (id, young_person_id, written_ref, reason, decided_at, decided_by) VALUES ("
                        + run + ", " + absorbed + ", '" + run + "', 'Essai', NOW(6), 105)");
    }

    private static long other(long third) {
        return Long.parseLong(rows("SELECT MIN(id) AS n FROM young_person WHERE id <> " + third)
                .get(0)
                .substring(2));
    }

    private static void aside(long one, long two) {
        write("INSERT INTO set_aside_pair (id, first_id, second_id, reason, set_at, set_by) VALUES (" + Ids.next()
                + ", " + Math.min(one, two) + ", " + Math.max(one, two) + ", 'Essai', NOW(6), 101)");
    }

    private static List<String[]> places() {
        return rows(OF_FILES).stream().map(row -> row.substring(2).split(" c=")).toList();
    }

    private static Map<String, List<String>> everything() {
        Map<String, List<String>> all = new TreeMap<>();
        for (String row : rows(TABLES)) {
            String table = row.substring(2);
            List<String> rows = new ArrayList<>(rows("SELECT * FROM `" + table + "`").stream()
                    .map(one -> table.equals("young_person") ? one.replaceFirst("version=\\d+", "") : one)
                    .toList());
            rows.sort(null);
            all.put(table, rows);
        }
        return all;
    }

    private static List<String> added(List<String> before, List<String> after) {
        List<String> more = new ArrayList<>(after);
        before.forEach(more::remove);
        return more;
    }
}
