package fr.jalon.launcher.demo;

import fr.jalon.casework.person.FingerprintKey;
import fr.jalon.casework.person.Fingerprints;
import fr.jalon.casework.person.Nir;
import fr.jalon.casework.person.PeopleInBulk;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.Sex;
import fr.jalon.launcher.database.Database;
import fr.jalon.launcher.platform.Passwords;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Tables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Young people of Lisieux who have a second file, as it happens: registered twice, names swapped, a letter too many; one
 * whose files were merged some weeks ago; and one whom Caen follows too.
 */
final class DuplicateDemo implements DemoData {

    private static final StructureCode LISIEUX = new StructureCode("14366S00");
    private static final StructureCode CAEN = new StructureCode("14327S00");
    private static final int SEEN_DAYS_AGO = 12;
    private static final int MERGED_DAYS_AGO = 40;

    private static final String PEOPLE = "SELECT id, birth_name, first_name, sex, birth_date, nir, phone, mail, street,"
            + " postal_code, commune, counsellor_id FROM young_person WHERE nir IS NOT NULL AND phone IS NOT NULL"
            + " AND mail IS NOT NULL AND used_name IS NULL AND counsellor_id IS NOT NULL AND DAY(birth_date) <= 12"
            + " AND DAY(birth_date) <> MONTH(birth_date) AND CHAR_LENGTH(birth_name) > 5 ORDER BY file_number LIMIT 4";

    private static final String ACT = "INSERT INTO act (id, version, young_person_id, kind, held_on, minutes, channel,"
            + " counsellor_id, created_at, attendance)"
            + " VALUES (?, 0, ?, 'INDIVIDUAL_INTERVIEW', ?, 45, 'ON_SITE', ?, ?, 'ATTENDED')";

    private static final String FIELD =
            "INSERT INTO field_value (id, young_person_id, field, value, proven, superseded,"
                    + " told_at, told_by) VALUES (?, ?, ?, ?, FALSE, FALSE, ?, ?)";

    private static final String MERGE =
            "INSERT INTO file_merge (id, survivor_id, absorbed_id, absorbed_number, merged_on,"
                    + " merged_at, merged_by, moved) VALUES (?, ?, ?, ?, ?, ?, ?, '{\"ACT\": 2, \"DOCUMENT\": 1}')";

    private final FingerprintKey key = new FingerprintKey(Passwords.invent()); // serve makes all fingerprints again
    private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);

    /** Somebody who has a file. */
    private record Known(long id, PersonalDetails details) {}

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public void load(Database database) throws SQLException {
        Known first;
        try (Connection connection = database.open(LISIEUX.database())) {
            connection.setAutoCommit(false);
            Tables tables = Tables.of(connection);
            List<Known> people = tables.list(PEOPLE, DuplicateDemo::known);
            if (people.size() < 4) {
                return; // a mission made too small to have any
            }
            first = people.get(0);
            registeredTwice(tables, first);
            PersonalDetails swapped = people.get(1).details();
            insert(
                    tables,
                    LISIEUX,
                    second(swapped, swapped.firstName(), swapped.birthName(), swapped.birthDate(), null));
            PersonalDetails slip = people.get(2).details();
            LocalDate turned = LocalDate.of(
                    slip.birthDate().getYear(),
                    slip.birthDate().getDayOfMonth(),
                    slip.birthDate().getMonthValue());
            insert(tables, LISIEUX, second(slip, slip.birthName() + "e", slip.firstName(), turned, null));
            merged(tables, people.get(3));
            connection.commit();
        }
        try (Connection connection = database.open(CAEN.database())) {
            PersonalDetails same = first.details();
            insert(
                    Tables.of(connection),
                    CAEN,
                    second(same, same.birthName(), same.firstName(), same.birthDate(), same.nir()));
        }
    }

    private void registeredTwice(Tables tables, Known known) {
        PersonalDetails details = known.details();
        long id = insert(
                tables, LISIEUX, second(details, details.birthName(), details.firstName(), details.birthDate(), null));
        LocalDate day = now.toLocalDate().minusDays(SEEN_DAYS_AGO);
        long counsellor = details.counsellorId();
        tables.update(ACT, Ids.next(), id, day, counsellor, now);
        tables.update(FIELD, Ids.next(), id, "HOUSING", "HOSTED", now, counsellor);
        tables.update(
                "UPDATE milestones SET last_act_on = ?, last_interview_on = ? WHERE young_person_id = ?", day, day, id);
    }

    private void merged(Tables tables, Known known) {
        PersonalDetails details = known.details();
        long id = insert(
                tables, LISIEUX, second(details, details.birthName(), details.firstName(), details.birthDate(), null));
        int number = tables.one("SELECT file_number FROM young_person WHERE id = ?", row -> row.getInt(1), id)
                .orElseThrow();
        new PeopleInBulk(tables).delete(List.of(id), new Fingerprints(tables, key, LISIEUX));
        LocalDateTime then = now.minusDays(MERGED_DAYS_AGO);
        tables.update(MERGE, Ids.next(), known.id(), id, number, then.toLocalDate(), then, details.counsellorId());
    }

    private long insert(Tables tables, StructureCode structure, PersonalDetails details) {
        long id = Ids.next();
        new PeopleInBulk(tables)
                .insert(
                        List.of(new PeopleInBulk.NewPerson(id, details)),
                        now.minusDays(SEEN_DAYS_AGO),
                        details.counsellorId() == null ? 0 : details.counsellorId(),
                        new Fingerprints(tables, key, structure));
        return id;
    }

    /** The same person as somebody else wrote them down: the telephone is the same, the mail was not asked. */
    private static PersonalDetails second(
            PersonalDetails first, String birthName, String firstName, LocalDate birthDate, Nir nir) {
        return new PersonalDetails(
                birthName,
                null,
                firstName,
                first.sex(),
                birthDate,
                nir,
                new PersonalDetails.Contact(
                        first.contact().phone(),
                        null,
                        null,
                        first.contact().postalCode(),
                        first.contact().commune()),
                null,
                false,
                null,
                null,
                nir == null ? first.counsellorId() : null);
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getLong(1),
                new PersonalDetails(
                        row.getString(2),
                        null,
                        row.getString(3),
                        Sex.valueOf(row.getString(4)),
                        row.getObject(5, LocalDate.class),
                        new Nir(row.getString(6)),
                        new PersonalDetails.Contact(
                                row.getString(7),
                                row.getString(8),
                                row.getString(9),
                                row.getString(10),
                                row.getString(11)),
                        null,
                        false,
                        null,
                        null,
                        row.getLong(12)));
    }
}
