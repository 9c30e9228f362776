package fr.jalon.casework.transfer;

import fr.jalon.shared.Ids;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.testing.MigrationUser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A file of Essai-Sud with a row in every table of the catalogue, written and read round the side. */
final class TestFile {

    static final String SOUTH = "ml_98002s00";
    static final String NORTH = "ml_98001s00";

    private static final String ROWS =
            """
            INSERT INTO young_person (id, version, birth_name, first_name, folded_name, phonetic_name, sex, birth_date, nir,
                phone, mail, postal_code, commune, rqth, counsellor_id, created_at, created_by)
            VALUES (%1$d, 3, '%2$s', 'Camille', ' %2$s camille ', ' %2$s ', 'FEMALE', '2004-05-17', %3$s, '0600000000',
                'camille@essai.jalon.test', '14100', 'Lisieux', FALSE, 201, '2026-01-05 10:00:00.123456', 201);
            INSERT INTO milestones (young_person_id, first_welcome_on, last_act_on) VALUES (%1$d, '1999-01-05', '1999-02-02');
            INSERT INTO situation (id, version, young_person_id, category, planned, start_known, starts_on, ends_before, place,
                created_at, created_by)
            VALUES (%1$d, 0, %1$d, 'EMPLOYMENT', FALSE, TRUE, '1999-01-05', '9999-12-31', 'Chez un ami', NOW(6), 201);
            INSERT INTO field_value (id, young_person_id, field, value, proven, superseded, told_at, told_by)
            VALUES (%1$d, %1$d, 'HOUSING', 'FAMILY', FALSE, FALSE, NOW(6), 201);
            INSERT INTO act (id, version, young_person_id, kind, held_on, minutes, channel, counsellor_id, created_at)
            VALUES (%1$d, 0, %1$d, 'INDIVIDUAL_INTERVIEW', '1999-02-02', 45, 'ON_SITE', 201, NOW(6));
            INSERT INTO act_theme (act_id, theme) VALUES (%1$d, 'HOUSING');
            INSERT INTO act_note (id, act_id, level, text, superseded, own_of, written_at, written_by)
            VALUES (%1$d, %1$d, 'TEAM', 'Note d’équipe', FALSE, 0, NOW(6), 201),
                (%1$d + 1, %1$d, 'PRIVATE', 'Note privée', FALSE, 201, NOW(6), 201);
            INSERT INTO act_revision (id, act_id, kind, held_on, minutes, channel, attendance, replaced_at, replaced_by)
            VALUES (%1$d, %1$d, 'CONTACT', '1999-02-02', 30, 'ON_SITE', 'ATTENDED', NOW(6), 201);
            INSERT INTO service_offer (id, version, young_person_id, act_id, theme, title, proposed_on, proposed_by, state,
                state_on, created_at)
            VALUES (%1$d, 0, %1$d, %1$d, 'HOUSING', 'Un foyer', '1999-02-02', 201, 'PROPOSED', '1999-02-02', NOW(6));
            INSERT INTO appointment (id, version, young_person_id, counsellor_id, starts_at, ends_at, subject, status, created_at)
            VALUES (%1$d, 0, %1$d, %1$d, '2030-03-04 10:00:00', '2030-03-04 10:30:00', 'Point d’étape', 'PLANNED', NOW(6));
            INSERT INTO reminder (id, appointment_id, channel, state, attempts, tried_at, version)
            VALUES (%1$d, %1$d, 'MAIL', 'SENT', 1, NOW(6), 0);
            INSERT INTO diagnosis (id, version, young_person_id, started_on, completed_on, conclusion, counsellor_id)
            VALUES (%1$d, 0, %1$d, '1999-02-02', '1999-02-03', 'Conclusion', 201);
            INSERT INTO diagnosis_theme (diagnosis_id, theme, needs) VALUES (%1$d, 'HOUSING', 'Un logement');
            INSERT INTO engagement_contract (id, version, young_person_id, signed_on, starts_on, ends_on, weekly_hours, household,
                objective, conditions, counsellor_id, created_at)
            VALUES (%1$d, 0, %1$d, '1999-02-04', '1999-02-04', '2000-02-03', 15, 'NOT_TAXED', 'Un objectif', '[]', 201, NOW(6));
            INSERT INTO document (id, version, young_person_id, kind, title, content_hash, file_name, media_type, size, added_on,
                added_at, added_by)
            VALUES (%1$d, 0, %1$d, 'CURRICULUM_VITAE', 'CV', '%4$s', 'cv.txt', 'text/plain', %5$d, '1999-02-02', NOW(6), 201);
            INSERT INTO imported_file (young_person_id, import_id, line, external_number, situations, kept)
            VALUES (%1$d, 9010, 1, '%1$d', 1, FALSE);
            INSERT INTO arrived_file (transfer_id, young_person_id, source_code, source_file_number, arrived_on, told)
            VALUES (%1$d, %1$d, '97001S00', 12, '1998-01-01', '[]');
            INSERT INTO drawn_file (id, evidence_id, young_person_id, number, stratum)
            VALUES (%1$d, 9110, %1$d, 2 + MOD(%1$d, 1000000000), 'ALL');
            INSERT INTO released_text (id, version, drawn_file_id, source, source_id, text, released_at, released_by)
            VALUES (%1$d, 1, %1$d, 'ACT_NOTE', %1$d, 'Note', NOW(6), 202)""";

    private final long id = Ids.next();
    private final String name;
    private final String content;

    private TestFile(String name) {
        this.name = name;
        this.content = "Le CV de " + name + " " + id;
    }

    /** Writes one; the name is of letters only. */
    static TestFile of(String name, String nir) {
        TestFile file = new TestFile(name);
        file.write(nir);
        return file;
    }

    private void write(String nir) {
        try {
            Files.createDirectories(stored("98002S00").getParent());
            Files.writeString(stored("98002S00"), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        String number = nir == null ? "NULL" : "'" + nir + "'";
        int size = content.getBytes(StandardCharsets.UTF_8).length;
        for (String insert :
                ROWS.formatted(id, name, number, hash().hex(), size).split(";\\s*\n")) {
            change(SOUTH, insert);
        }
    }

    long id() {
        return id;
    }

    String content() {
        return content;
    }

    ContentHash hash() {
        return ContentHash.of(content);
    }

    /** Where a structure keeps its document. */
    Path stored(String structure) {
        return Path.of(
                System.getProperty("jalon.files"), structure, hash().hex().substring(0, 2), hash().hex());
    }

    /** Its identifier in a structure where it arrived; 0 where it did not. */
    long arrivedIn(String database) {
        List<String> found = column(database, "SELECT id FROM young_person WHERE birth_name = '" + name + "'");
        return found.isEmpty() ? 0 : Long.parseLong(found.get(0));
    }

    /** Everything in a structure's database that belongs to the file of an identifier, as text. */
    static List<String> everything(String database, long youngPersonId) {
        List<String> all = new ArrayList<>();
        for (FileTables.FileTable table : FileTables.ALL) {
            String of = table.parent() == null || table.parent().equals(FileTables.HEAD)
                    ? " WHERE t." + table.column() + " = " + youngPersonId
                    : " JOIN " + table.parent() + " p ON p.id = t." + table.column() + " WHERE p.young_person_id = "
                            + youngPersonId;
            try (Connection connection = MigrationUser.open(database);
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT t.* FROM " + table.name() + " t" + of)) {
                while (rows.next()) {
                    StringBuilder line = new StringBuilder(table.name());
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        line.append(' ')
                                .append(rows.getMetaData().getColumnName(i))
                                .append('=')
                                .append(rows.getString(i));
                    }
                    all.add(line.toString());
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return all;
    }

    static void change(String database, String sql) {
        try (Connection connection = MigrationUser.open(database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static List<String> column(String database, String sql) {
        try (Connection connection = MigrationUser.open(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
