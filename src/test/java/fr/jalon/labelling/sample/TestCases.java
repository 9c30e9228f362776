package fr.jalon.labelling.sample;

import fr.jalon.shared.Ids;
import fr.jalon.testing.MigrationUser;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Young people of Essai-Nord to draw, and what is kept of samples, read round the side. */
final class TestCases {

    static final String NORTH = "ml_98001s00";

    /** What nobody but its author reads. */
    static final String PRIVATE = "Confidence de Jean-Essai";

    private static final String ROWS =
            """
            INSERT INTO young_person (id, version, birth_name, first_name, folded_name, sex, birth_date, nir, phone, mail,
                street, postal_code, commune, education_level, rqth, counsellor_id, created_at, created_by)
            VALUES (%1$d, 0, '%2$s', 'Prenomtest%3$d', ' %2$s ', IF(%3$d %% 2, 'MALE', 'FEMALE'),
                DATE('%4$d-03-14') - INTERVAL %5$d YEAR, NULL, '06881100%3$02d', 'jeune%3$d@essai.jalon.test',
                '%3$d chemin des Essais', '14100', 'Communetest', 4, FALSE, 101, NOW(6), 101);
            INSERT INTO milestones (young_person_id) VALUES (%1$d);
            INSERT INTO act (id, version, young_person_id, kind, held_on, minutes, channel, counsellor_id, created_at)
            VALUES (%1$d, 0, %1$d, 'INDIVIDUAL_INTERVIEW', '%4$d-05-02', 45, 'ON_SITE', 101, NOW(6));
            INSERT INTO act_note (id, act_id, level, text, superseded, own_of, written_at, written_by)
            VALUES (%1$d, %1$d, 'TEAM', 'Prenomtest%3$d est venue au rendez-vous', FALSE, 0, NOW(6), 101),
                (%1$d + 1, %1$d, 'PRIVATE', '%6$s', FALSE, 101, NOW(6), 101);
            INSERT INTO engagement_contract (id, version, young_person_id, signed_on, starts_on, ends_on, weekly_hours,
                household, objective, conditions, counsellor_id, created_at)
            VALUES (%1$d, 0, %1$d, '%4$d-02-04', '%4$d-02-04', '%4$d-12-03', 15,
                'NOT_TAXED', 'Un objectif', '[]', 101, NOW(6))""";

    private TestCases() {}

    /** Writes somebody who was accompanied in that year, under a rank below 26; returns their identifier. */
    static long invent(int year, int rank) {
        long id = Ids.next();
        String name = "Nomdetest" + (char) ('a' + rank) + "quelconque";
        for (String row :
                ROWS.formatted(id, name, rank, year, 17 + rank % 8, PRIVATE).split(";\\s*\n")) {
            change(NORTH, row);
        }
        return id;
    }

    static String ids(List<Long> people) {
        return people.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Everything that others can be shown of a sample, but for the identifiers of rows. */
    static String published(long sample) {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("sampled_case", "sampled_line", "case_sample", "sample_opening")) {
            all.append(rows("SELECT * FROM " + table + " WHERE evidence_id = " + sample));
        }
        return all.append(rows("SELECT title, description FROM evidence WHERE id = " + sample))
                .toString();
    }

    /** How often a file of the sample was read in that workspace. */
    static long journal(String database, long sample) {
        String sql = "SELECT COUNT(*) FROM journal_entry WHERE subject_kind = 'SampledCase' AND subject_id = '"
                + Ids.text(sample) + "'";
        return ((Number) column(database, sql).get(0)).longValue();
    }

    static List<Object> column(String database, String sql) {
        try (Connection connection = MigrationUser.open(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Object> found = new ArrayList<>();
            while (rows.next()) {
                if (rows.getObject(1) != null) {
                    found.add(rows.getObject(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String rows(String sql) {
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            StringBuilder all = new StringBuilder();
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    boolean identifier = rows.getMetaData().getColumnName(i).matches("id|case_id|evidence_id");
                    all.append(identifier ? "" : rows.getString(i)).append('|');
                }
            }
            return all.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static void change(String database, String sql) {
        try (Connection connection = MigrationUser.open(database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
