package fr.jalon.launcher.demo;

import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Theme;
import fr.jalon.casework.allowance.ExpectedAllowance;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.launcher.demo.InventedFile.InventedAct;
import fr.jalon.launcher.demo.InventedFile.InventedAppointment;
import fr.jalon.launcher.demo.InventedFile.InventedContract;
import fr.jalon.launcher.demo.InventedFile.InventedSituation;
import fr.jalon.shared.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes invented files into the tables of a mission, in batches. */
final class CaseFileInserts implements AutoCloseable {

    private static final int BATCH = 500;
    private static final String[] PRIORITIES = {"NONE", "LOW", "MEDIUM", "HIGH"};
    private static final String[] NEEDS = {"À accompagner dans la durée", "Information à donner", "Dossier à monter"};
    private static final String[] STRENGTHS = {"Entourage présent", "Motivation", "Première expérience"};

    /** Tables in the order of their foreign keys, each with its columns. */
    private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put(
                "young_person",
                "id, version, birth_name, used_name, first_name, folded_name, phonetic_name, sex, birth_date, nir, phone, mail,"
                        + " postal_code, commune, education_level, rqth, job_seeker,"
                        + " france_travail_number, counsellor_id, created_at, created_by");
        COLUMNS.put(
                "situation",
                "id, version, young_person_id, category, planned, start_known, starts_on, ends_before, created_at,"
                        + " created_by");
        COLUMNS.put(
                "milestones",
                "young_person_id, first_welcome_on, last_act_on, last_interview_on, diagnosed_on, contract_ends_on");
        COLUMNS.put("field_value", "id, young_person_id, field, value, proven, superseded, told_at, told_by");
        COLUMNS.put(
                "act",
                "id, version, young_person_id, kind, held_on, minutes, channel, theme, summary, counsellor_id,"
                        + " created_at");
        COLUMNS.put(
                "appointment",
                "id, version, young_person_id, counsellor_id, starts_at, ends_at, subject, place, status,"
                        + " created_at");
        COLUMNS.put(
                "diagnosis",
                "id, version, young_person_id, started_on, completed_on, hard_to_employ, conclusion, counsellor_id");
        COLUMNS.put("diagnosis_theme", "diagnosis_id, theme, needs, strengths, priority_young, priority_counsellor");
        COLUMNS.put(
                "engagement_contract",
                "id, version, young_person_id, oriented_on, signed_on, starts_on, ends_on, weekly_hours, household,"
                        + " allowance, allowance_since, objective, conditions, counsellor_id, created_at");
    }

    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private int waiting;

    CaseFileInserts(Connection connection) throws SQLException {
        for (Map.Entry<String, String> table : COLUMNS.entrySet()) {
            String marks = table.getValue().replaceAll("[a-z_]+", "?");
            String sql = "INSERT INTO " + table.getKey() + " (" + table.getValue() + ") VALUES (" + marks + ")";
            statements.put(table.getKey(), connection.prepareStatement(sql));
        }
    }

    void write(InventedFile file) throws SQLException {
        long id = Ids.next();
        person(id, file);
        for (InventedAct act : file.acts()) {
            add(
                    "act",
                    Ids.next(),
                    0,
                    id,
                    act.kind().name(),
                    act.day(),
                    act.minutes(),
                    act.channel().name(),
                    act.theme() == null ? null : act.theme().name(),
                    act.summary(),
                    file.counsellor(),
                    act.day().atTime(17, 0));
        }
        situations(id, file);
        papers(id, file);
        appointments(id, file);
        if (file.diagnosedOn() != null) {
            diagnosis(id, file);
        }
        if (file.contract() != null) {
            contract(id, file, file.contract());
        }
        if (++waiting == BATCH) {
            flush();
        }
    }

    /** Until when the recognition as a disabled worker holds, and the residence permit of one in thirty. */
    private void papers(long id, InventedFile file) throws SQLException {
        if (file.person().rqth()) {
            says(id, file, "RQTH_UNTIL", file.registeredOn().plusDays(500));
        }
        if (file.person().birthDate().getDayOfMonth() == 7) {
            says(id, file, "PERMIT_EXPIRES_ON", file.registeredOn().plusDays(400));
        }
    }

    private void says(long id, InventedFile file, String field, LocalDate until) throws SQLException {
        LocalDate told = file.registeredOn();
        add("field_value", Ids.next(), id, field, until.toString(), true, false, told.atTime(9, 0), file.counsellor());
    }

    private void situations(long id, InventedFile file) throws SQLException {
        for (InventedSituation one : file.situations()) {
            LocalDate end = one.endsOn() == null
                    ? LocalDate.of(9999, 12, 31)
                    : one.endsOn().plusDays(1);
            add(
                    "situation",
                    Ids.next(),
                    0,
                    id,
                    one.category().name(),
                    false,
                    true,
                    one.startsOn(),
                    end,
                    one.startsOn().atTime(9, 0),
                    file.counsellor());
        }
    }

    private void appointments(long id, InventedFile file) throws SQLException {
        for (InventedAppointment one : file.appointments()) {
            add(
                    "appointment",
                    Ids.next(),
                    0,
                    id,
                    file.counsellor(),
                    one.day().atTime(one.start()),
                    one.day().atTime(one.start()).plusMinutes(45),
                    one.subject(),
                    one.place(),
                    one.status().name(),
                    file.registeredOn().atTime(10, 0));
        }
    }

    /** Sends what waits. */
    void flush() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.executeBatch();
        }
        waiting = 0;
    }

    private void person(long id, InventedFile file) throws SQLException {
        PersonalDetails person = file.person();
        add(
                "young_person",
                id,
                0,
                person.birthName(),
                person.usedName(),
                person.firstName(),
                person.foldedName(),
                person.phoneticName(),
                person.sex().name(),
                person.birthDate(),
                person.nir() == null ? null : person.nir().value(),
                person.contact().phone(),
                person.contact().mail(),
                person.contact().postalCode(),
                person.contact().commune(),
                person.educationLevel().value(),
                person.rqth(),
                person.jobSeeker(),
                person.franceTravailNumber() == null
                        ? null
                        : person.franceTravailNumber().value(),
                file.counsellor(),
                file.registeredOn().atTime(9, 0),
                file.counsellor());
        add(
                "milestones",
                id,
                file.day(false, ActKind.FIRST_WELCOME),
                file.day(true),
                file.day(true, ActKind.INDIVIDUAL_INTERVIEW),
                file.diagnosedOn(),
                file.contract() == null ? null : file.contract().end());
    }

    private void diagnosis(long youngPersonId, InventedFile file) throws SQLException {
        long id = Ids.next();
        LocalDate day = file.diagnosedOn();
        add("diagnosis", id, 0, youngPersonId, day, day, true, "Priorité partagée : l’emploi.", file.counsellor());
        int turn = (int) (id & 0xff);
        for (Theme theme : Theme.values()) {
            turn += 7;
            int young = turn % PRIORITIES.length;
            int counsellor = Math.min(PRIORITIES.length - 1, young + turn / 11 % 2);
            add(
                    "diagnosis_theme",
                    id,
                    theme.name(),
                    young == 0 ? null : NEEDS[turn % NEEDS.length],
                    young == 0 ? null : STRENGTHS[turn / 3 % STRENGTHS.length],
                    PRIORITIES[young],
                    PRIORITIES[counsellor]);
        }
    }

    private void contract(long youngPersonId, InventedFile file, InventedContract contract) throws SQLException {
        Optional<ExpectedAllowance> allowance =
                ExpectedAllowance.of(file.person().birthDate(), contract.household(), contract.start());
        add(
                "engagement_contract",
                Ids.next(),
                0,
                youngPersonId,
                contract.start().minusDays(10),
                contract.start(),
                contract.start(),
                contract.end(),
                15,
                contract.household().name(),
                allowance.map(ExpectedAllowance::amount).orElse(null),
                allowance.map(ExpectedAllowance::since).orElse(null),
                contract.objective(),
                "demonstration",
                file.counsellor(),
                contract.start().atTime(11, 0));
    }

    private void add(String table, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(table);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
