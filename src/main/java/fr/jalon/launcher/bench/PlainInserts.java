package fr.jalon.launcher.bench;

import fr.jalon.casework.exchange.dossier.DossierReading;
import fr.jalon.casework.exchange.dossier.Mapping;
import fr.jalon.casework.exchange.dossier.ReadDossier;
import fr.jalon.casework.exchange.source.Format;
import fr.jalon.casework.exchange.source.RowReader;
import fr.jalon.casework.exchange.source.SourceRow;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.situation.SituationDetails;
import fr.jalon.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to compare an import with: the same people written by plain JDBC batches into the same tables, a thousand in a
 * transaction, without comparing, checking or counting anything. Rows are made beforehand; only writing is measured.
 */
final class PlainInserts {

    private static final int CHUNK = 1000;

    private static final String PEOPLE = "INSERT INTO young_person (id, version, birth_name, first_name, folded_name,"
            + " sex, birth_date, mail, street, postal_code, commune, rqth, job_seeker, france_travail_number, created_at,"
            + " created_by) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, ?, ?, ?, 0)";
    private static final String MILESTONES = "INSERT INTO milestones (young_person_id) VALUES (?)";
    private static final String SITUATIONS = "INSERT INTO situation (id, version, young_person_id, category, planned,"
            + " start_known, starts_on, ends_before, rome_code, created_at, created_by)"
            + " VALUES (?, 0, ?, ?, FALSE, FALSE, ?, '9999-12-31', ?, ?, 0)";
    private static final String FILES = "INSERT INTO imported_file (young_person_id, import_id, line, external_number,"
            + " external_person, left_out, situations, kept) VALUES (?, ?, ?, ?, ?, ?, 1, FALSE)";

    private PlainInserts() {}

    /** Nanoseconds that the writing takes. */
    static long nanos(Connection connection, Path file, String structure, LocalDate today) throws SQLException {
        connection.setAutoCommit(false);
        long run = importRun(connection);
        DossierReading reading = new DossierReading(Mapping.guess(Format.MILO, List.of()), structure, today);
        long nanos = 0;
        try (RowReader reader = RowReader.open(file, Format.MILO, StandardCharsets.UTF_8)) {
            List<ReadDossier> rows = new ArrayList<>();
            for (Optional<SourceRow> row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(reading.read(row.get()));
                if (rows.size() == CHUNK) {
                    nanos += write(connection, rows, run);
                    rows.clear();
                }
            }
            nanos += write(connection, rows, run);
        }
        return nanos;
    }

    private static long importRun(Connection connection) throws SQLException {
        connection
                .createStatement()
                .executeUpdate("INSERT INTO import_run (id, version, file_name, format, content_hash, size, state,"
                        + " position, inserted, refused, certain, similar, remarks, undone, kept, findings, created_at,"
                        + " created_by, created_by_name, forgotten) VALUES (1, 0, 'essai', 'MILO', '" + "0".repeat(64)
                        + "', 1, 'DONE', 0, 0, 0, 0, 0, 0, 0, 0, '{}', NOW(6), 0, 'essai', FALSE)");
        connection.commit();
        return 1;
    }

    private static long write(Connection connection, List<ReadDossier> rows, long run) throws SQLException {
        long begun = System.nanoTime();
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        try (PreparedStatement people = connection.prepareStatement(PEOPLE);
                PreparedStatement milestones = connection.prepareStatement(MILESTONES);
                PreparedStatement situations = connection.prepareStatement(SITUATIONS);
                PreparedStatement files = connection.prepareStatement(FILES)) {
            for (ReadDossier row : rows) {
                long id = Ids.next();
                person(people, id, row.details(), now);
                add(milestones, id);
                for (ReadDossier.Told told : row.situations()) {
                    SituationDetails details = told.details();
                    String category = details.category().name();
                    add(situations, Ids.next(), id, category, details.startsOn(), details.romeCode(), now);
                }
                add(files, id, run, row.row().line(), row.externalNumber(), row.externalPerson(), "{}");
            }
            people.executeBatch();
            milestones.executeBatch();
            situations.executeBatch();
            files.executeBatch();
            connection.commit();
        }
        return System.nanoTime() - begun;
    }

    private static void person(PreparedStatement people, long id, PersonalDetails person, LocalDateTime now)
            throws SQLException {
        PersonalDetails.Contact contact = person.contact();
        add(
                people,
                id,
                person.birthName(),
                person.firstName(),
                person.foldedName(),
                person.sex().name(),
                person.birthDate(),
                contact.mail(),
                contact.street(),
                contact.postalCode(),
                contact.commune(),
                person.jobSeeker(),
                person.franceTravailNumber() == null
                        ? null
                        : person.franceTravailNumber().value(),
                now);
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
