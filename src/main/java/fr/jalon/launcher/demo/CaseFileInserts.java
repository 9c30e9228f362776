package fr.jalon.launcher.demo;

import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.NoteLevel;
import fr.jalon.casework.activity.Theme;
import fr.jalon.casework.allowance.ExpectedAllowance;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.launcher.demo.InventedFile.InventedAct;
import fr.jalon.launcher.demo.InventedFile.InventedAppointment;
import fr.jalon.launcher.demo.InventedFile.InventedContract;
import fr.jalon.launcher.demo.InventedFile.InventedDocument;
import fr.jalon.launcher.demo.InventedFile.InventedOffer;
import fr.jalon.launcher.demo.InventedFile.InventedSituation;
import fr.jalon.shared.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes invented files into the tables of a mission, in batches. */
final class CaseFileInserts implements AutoCloseable {

    private static final int BATCH = 500;
    private static final String[] PRIORITIES = {"NONE", "LOW", "MEDIUM", "HIGH"};
    private static final String[] NEEDS = {"À accompagner dans la durée", "Information à donner", "Dossier à monter"};
    private static final String[] STRENGTHS = {"Entourage présent", "Motivation", "Première expérience"};

    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private int waiting;

    CaseFileInserts(Connection connection) throws SQLException {
        for (Map.Entry<String, String> table : CaseFileTables.COLUMNS.entrySet()) {
            String marks = table.getValue().replaceAll("[a-z_]+", "?");
            String sql = "INSERT INTO " + table.getKey() + " (" + table.getValue() + ") VALUES (" + marks + ")";
            statements.put(table.getKey(), connection.prepareStatement(sql));
        }
    }

    void write(InventedFile file) throws SQLException {
        long id = Ids.next();
        person(id, file);
        for (InventedAct act : file.acts()) {
            act(id, file, act);
        }
        for (InventedDocument document : file.documents()) {
            document(id, file, document);
        }
        situations(id, file);
        papers(id, file);
        appointments(id, file);
        if (file.diagnosedOn() != null) {
            diagnoses(id, file);
        }
        if (file.contract() != null) {
            contract(id, file, file.contract());
        }
        if (++waiting == BATCH) {
            flush();
        }
    }

    private void act(long person, InventedFile file, InventedAct act) throws SQLException {
        long id = Ids.next();
        LocalDateTime moment = act.day().atTime(17, 0);
        add(
                "act",
                id,
                0,
                person,
                act.kind().name(),
                act.day(),
                act.minutes(),
                act.channel().name(),
                act.attendance().name(),
                act.result() == null ? null : act.result().name(),
                file.counsellor(),
                moment);
        for (Theme theme : act.themes()) {
            add("act_theme", id, theme.name());
        }
        if (act.note() != null) {
            long own = act.level() == NoteLevel.PRIVATE ? file.counsellor() : 0;
            add("act_note", Ids.next(), id, act.level().name(), act.note(), false, own, moment, file.counsellor());
        }
        if (act.offer() != null) {
            InventedOffer offer = act.offer();
            add(
                    "service_offer",
                    Ids.next(),
                    0,
                    person,
                    id,
                    offer.theme().name(),
                    offer.title(),
                    act.day(),
                    file.counsellor(),
                    offer.state().name(),
                    act.day(),
                    moment);
        }
    }

    private void document(long person, InventedFile file, InventedDocument one) throws SQLException {
        add(
                "document",
                Ids.next(),
                0,
                person,
                one.kind().name(),
                null,
                one.file().hash(),
                one.file().name(),
                one.file().mediaType(),
                one.file().size(),
                one.issuedOn(),
                one.validUntil(),
                one.addedOn(),
                one.addedOn().atTime(15, 0),
                file.counsellor());
    }

    /** Until when an RQTH and the permit of one in thirty hold; a neighbourhood, under a number that none has. */
    private void papers(long id, InventedFile file) throws SQLException {
        if (file.person().rqth()) {
            says(id, file, "RQTH_UNTIL", file.registeredOn().plusDays(500).toString());
        }
        if (file.person().birthDate().getDayOfMonth() == 7) {
            says(
                    id,
                    file,
                    "PERMIT_EXPIRES_ON",
                    file.registeredOn().plusDays(400).toString());
        }
        if ("Lisieux".equals(file.person().contact().commune())
                && file.person().birthDate().getDayOfMonth() % 4 == 0) {
            says(id, file, "PRIORITY_NEIGHBOURHOOD", "QN01499M");
        }
    }

    private void says(long id, InventedFile file, String field, String value) throws SQLException {
        LocalDate told = file.registeredOn();
        add("field_value", Ids.next(), id, field, value, true, false, told.atTime(9, 0), file.counsellor());
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
                file.diagnosedAgainOn() == null ? file.diagnosedOn() : file.diagnosedAgainOn(),
                file.contract() == null ? null : file.contract().end());
    }

    /** The first one and, in a story long enough, a second one that starts from it. */
    private void diagnoses(long youngPersonId, InventedFile file) throws SQLException {
        int turn = (int) (Ids.next() & 0xff);
        diagnosis(youngPersonId, file, file.diagnosedOn(), turn, 0);
        if (file.diagnosedAgainOn() != null) {
            diagnosis(youngPersonId, file, file.diagnosedAgainOn(), turn, 1);
        }
    }

    private void diagnosis(long youngPersonId, InventedFile file, LocalDate day, int seed, int later)
            throws SQLException {
        long id = Ids.next();
        String conclusion = later == 0
                ? "Priorité partagée : l’emploi."
                : "La mobilité avance, l’emploi reste la priorité partagée.";
        add("diagnosis", id, 0, youngPersonId, day, day, true, conclusion, file.counsellor());
        int turn = seed;
        for (Theme theme : Theme.values()) {
            turn += 7;
            boolean moved = later > 0 && turn % 3 == 0;
            int young = (turn + (moved ? 1 : 0)) % PRIORITIES.length;
            int counsellor = Math.min(PRIORITIES.length - 1, young + turn / 11 % 2);
            add(
                    "diagnosis_theme",
                    id,
                    theme.name(),
                    young == 0 ? null : NEEDS[(turn + (moved ? 1 : 0)) % NEEDS.length],
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
