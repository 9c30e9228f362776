package fr.jalon.labelling.sample;

import static fr.jalon.identity.TestPeople.AUDITOR_CERTIFIER;
import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER_ELSEWHERE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.casework.sample.FreeText;
import fr.jalon.casework.sample.FreeTexts;
import fr.jalon.casework.sample.SampledCase;
import fr.jalon.casework.sample.TextSource;
import fr.jalon.casework.sample.Trace;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.audit.ReadAuditSample;
import fr.jalon.labelling.evidence.Confidentiality;
import fr.jalon.labelling.evidence.SampleStatement;
import fr.jalon.oversight.board.ReadMissionSample;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import fr.jalon.testing.Here;
import fr.jalon.testing.MigrationUser;
import fr.jalon.testing.Statements;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Samples of case files, on a real MariaDB: drawn, released line by line, opened until a day, read by those it is for. */
@ExtendWith(ArquillianExtension.class)
class SampleIT {

    private static final String NORTH = "ml_98001s00";
    private static final int FILES = 20;
    private static final String PRIVATE = "Confidence de Jean-Essai";

    /** Where the tests put their people: a year in which nobody else has an act, another for each run of a test. */
    private static int next = 1900;

    private final int year = next++;
    private final List<Long> people = new ArrayList<>();

    @Inject
    TestActor actor;

    @Inject
    DrawSample draw;

    @Inject
    ReadSample read;

    @Inject
    ReleaseText texts;

    @Inject
    OpenSample openings;

    @Inject
    TendSamples tend;

    @Inject
    ReadMissionSample association;

    @Inject
    ReadAuditSample auditors;

    @Inject
    Statements statements;

    @Inject
    Together together;

    @BeforeEach
    void invent() {
        for (int i = 0; i < FILES; i++) {
            people.add(person(i));
        }
    }

    @Test
    void theSameSeedDrawsTheSameAndSaysSoUntilThePopulationChanges() {
        long sample = drawn("AGE", 8, "42");
        SampleStatement stated = lead(() -> read.sheet(sample)).sample().statement();
        assertThat(stated.drawn()).isEqualTo(8);
        assertThat(stated.population()).isEqualTo(FILES);
        assertThat(stated.strata().stream()
                        .mapToInt(SampleStatement.Stratum::drawn)
                        .sum())
                .isEqualTo(8);
        assertThat(lead(() -> read.repeat(sample)).holds()).isTrue();
        long again = drawn("AGE", 8, "42");
        assertThat(lead(() -> read.sheet(again)).sample().statement().drawnDigest())
                .isEqualTo(stated.drawnDigest());
        change(NORTH, "DELETE FROM act_note WHERE act_id = " + people.get(0));
        change(NORTH, "DELETE FROM act WHERE young_person_id = " + people.get(0));
        Repetition repetition = lead(() -> read.repeat(sample));
        assertThat(repetition.holds()).isFalse();
        assertThat(repetition.samePopulation()).isFalse();
        assertThat(repetition.now()).isEqualTo(FILES - 1);
    }

    @Test
    void moreThanThereAreDrawsAllAndNobodyIsRefused() {
        long all = drawn("NONE", 60, "1");
        assertThat(lead(() -> read.sheet(all)).files()).hasSize(FILES);
        SampleRequest nobody = request("NONE", 5, "1");
        nobody.setFrom(LocalDate.of(1880, 1, 1));
        nobody.setTo(LocalDate.of(1880, 2, 1));
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> draw.draw(nobody))).isEqualTo("sample.populationEmpty");
    }

    @Test
    void whatCannotBeDrawnIsRefusedInItsField() {
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> draw.draw(request("ZODIAC", 5, "1"))))
                .isEqualTo("sample.stratificationUnknown");
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> draw.draw(request("NONE", 5, "sept"))))
                .isEqualTo("sample.seedNotNumber");
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> draw.draw(request("NONE", 61, "1"))))
                .isEqualTo("sample.sizeBounds");
        assertThat(refusal(COUNSELLOR_NORTH, () -> draw.draw(request("NONE", 5, "1"))))
                .isEqualTo("error.forbidden");
    }

    @Test
    void nothingThatTellsOfAPersonIsPublished() {
        long sample = drawn("SEX", FILES, "5");
        open(sample);
        String published = published(sample);
        assertThat(published).contains("INDIVIDUAL_INTERVIEW", "CEJ").doesNotContain(PRIVATE, "Un objectif");
        for (String column : List.of(
                "birth_name", "first_name", "birth_date", "nir", "phone", "mail", "street", "postal_code", "commune")) {
            for (Object value :
                    column(NORTH, "SELECT " + column + " FROM young_person WHERE id IN (" + ids() + ")")) {
                assertThat(published).as(column).doesNotContain(value.toString());
            }
        }
        for (long person : people) {
            assertThat(published).doesNotContain(Long.toString(person), Ids.text(person));
        }
    }

    @Test
    void aTextIsShownAsItWasReleasedAndNotWhileItTellsOfWhomItIs() {
        long sample = drawn("NONE", 1, "9");
        SampleFile file = lead(() -> read.file(sample, 1));
        assertThat(file.texts()).noneMatch(text -> text.written().contains(PRIVATE));
        FreeText note = file.texts().stream()
                .filter(text -> text.source() == TextSource.ACT_NOTE)
                .findFirst()
                .orElseThrow();
        assertThat(note.traces()).contains(Trace.NAME);
        FreeTexts.Place place = new FreeTexts.Place(note.source(), note.id(), 0);
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> release(sample, place, note.written())))
                .isEqualTo("sample.trace.NAME");
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> release(sample, place, "Rappeler au 06 11 22 33 44")))
                .isEqualTo("sample.trace.PHONE");
        lead(() -> release(sample, place, "[…] est venue au rendez-vous"));
        open(sample);
        assertThat(published(sample)).contains("[…] est venue au rendez-vous").doesNotContain(note.written());
        FreeTexts.Place second = new FreeTexts.Place(note.source(), note.id(), 1);
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> release(sample, second, "Autre"))).isEqualTo("sample.openNoRelease");
    }

    @Test
    void ofTwoWhoReleaseOneTextAtOnceTheSecondIsTold() throws Exception {
        long sample = drawn("NONE", 1, "11");
        FreeText note = lead(() -> read.file(sample, 1)).texts().get(0);
        FreeTexts.Place place = new FreeTexts.Place(note.source(), note.id(), 0);
        List<Together.Outcome> outcomes =
                together.all(() -> release(sample, place, "Vu deux fois"), QUALITY_LEAD_NORTH, DIRECTOR_NORTH);
        assertThat(outcomes).filteredOn(Together.Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .singleElement()
                .extracting(Together.Outcome::failure)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("error.changedMeanwhile"));
    }

    @Test
    void theAssociationReadsWithConsentUntilTheDayAndNoOtherAssociationDoes() {
        SampleRequest silent = request("NONE", 3, "3");
        long closed = lead(() -> draw.draw(silent));
        open(closed);
        assertThat(refusal(LABEL_OFFICER, () -> association.sheet(closed))).isEqualTo("error.notFound");
        SampleRequest consented = request("NONE", 3, "3");
        consented.setConfidentiality(Confidentiality.NETWORK);
        consented.setConsent(true);
        long shown = lead(() -> draw.draw(consented));
        assertThat(actor.as(LABEL_OFFICER, () -> association.sheet(shown)).files()).isEmpty();
        open(shown);
        SampledCase one = actor.as(LABEL_OFFICER, () -> association.file(shown, 2)).file();
        assertThat(one.lines()).isNotEmpty();
        assertThat(journal("ar_98", shown)).isGreaterThan(0);
        assertThat(refusal(LABEL_OFFICER_ELSEWHERE, () -> association.sheet(shown))).isEqualTo("error.notFound");
        yesterday(shown);
        assertThat(actor.as(LABEL_OFFICER, () -> association.sheet(shown)).files()).isEmpty();
        assertThat(refusal(LABEL_OFFICER, () -> association.file(shown, 2))).isEqualTo("sample.ended");
    }

    @Test
    void anAuditorReadsUntilTheDayAndNotAfter() {
        assertThat(actor.as(AUDITOR_CERTIFIER, () -> auditors.file(9201, 9110, 1))
                        .file()
                        .lines())
                .hasSize(1);
        assertThat(journal("audit", 9110)).isGreaterThan(0);
        yesterday(9110);
        try {
            assertThat(refusal(AUDITOR_CERTIFIER, () -> auditors.file(9201, 9110, 1)))
                    .isEqualTo("sample.ended");
            assertThat(actor.as(AUDITOR_CERTIFIER, () -> auditors.sheet(9201, 9110)).files())
                    .isEmpty();
        } finally {
            change("network", "UPDATE sample_opening SET open_until = CURRENT_DATE + INTERVAL 1 MONTH WHERE evidence_id = 9110");
        }
    }

    @Test
    void theCopiesAreDeletedOnceItEndedAndWhatWasDrawnStays() throws Exception {
        long sample = drawn("NONE", 4, "13");
        open(sample);
        yesterday(sample);
        try (Workspace.Stay stay = Workspace.of(new StructureCode("98001S00")).enter()) {
            assertThat(tend.sweep()).isGreaterThanOrEqualTo(4);
        }
        assertThat(column("network", "SELECT id FROM sampled_case WHERE evidence_id = " + sample))
                .isEmpty();
        assertThat(column("network", "SELECT id FROM sampled_line WHERE evidence_id = " + sample))
                .isEmpty();
        assertThat(lead(() -> read.sheet(sample)).files()).hasSize(4);
    }

    @Test
    void aDayThatIsPastOrTooFarIsRefusedAndOneThatReadsNobodyToo() {
        long sample = drawn("NONE", 2, "17");
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> opened(sample, 0, Here.today().minusDays(1))))
                .isEqualTo("sample.untilPast");
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> opened(sample, 0, Here.today().plusMonths(13))))
                .isEqualTo("sample.untilFar");
        SampleRequest own = request("NONE", 2, "17");
        own.setConfidentiality(Confidentiality.STRUCTURE);
        long kept = lead(() -> draw.draw(own));
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> opened(kept, 0, Here.today())))
                .isEqualTo("sample.nobodyReads");
        open(sample);
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> opened(sample, 0, Here.today())))
                .isEqualTo("error.changedMeanwhile");
    }

    @Test
    void aFileThatIsTakenOutIsShownNoMore() {
        long sample = drawn("NONE", 3, "19");
        open(sample);
        lead(() -> {
            openings.remove(sample, 2, "La personne s’y oppose");
            return null;
        });
        assertThat(column("network", "SELECT number FROM sampled_case WHERE evidence_id = " + sample + " ORDER BY number"))
                .extracting(Object::toString)
                .containsExactly("1", "3");
        lead(() -> {
            openings.close(sample, version(sample), null);
            return null;
        });
        open(sample);
        assertThat(column("network", "SELECT number FROM sampled_case WHERE evidence_id = " + sample))
                .hasSize(2);
    }

    @Test
    void anotherMissionFindsNoSample() {
        long sample = drawn("NONE", 2, "23");
        assertThat(refusal(QUALITY_LEAD_SOUTH, () -> read.sheet(sample))).isEqualTo("error.notFound");
        assertThat(refusal(QUALITY_LEAD_SOUTH, () -> read.repeat(sample))).isEqualTo("error.notFound");
        assertThat(refusal(QUALITY_LEAD_SOUTH, () -> read.file(sample, 1))).isEqualTo("error.notFound");
    }

    @Test
    void aSampleTakesAsManyStatementsWhateverItsSize() throws Exception {
        long small = drawn("SEX", 2, "29");
        long large = drawn("SEX", FILES, "29");
        long few = lead(() -> statements.of(() -> read.sheet(small)));
        long many = lead(() -> statements.of(() -> read.sheet(large)));
        assertThat(many).isEqualTo(few);
    }

    private long drawn(String by, int size, String seed) {
        return lead(() -> draw.draw(request(by, size, seed)));
    }

    private SampleRequest request(String by, int size, String seed) {
        SampleRequest request = new SampleRequest();
        request.setPopulation("ACCOMPANIED");
        request.setFrom(LocalDate.of(year, 1, 1));
        request.setTo(LocalDate.of(year, 12, 31));
        request.setStratification(by);
        request.setSize(size);
        request.setSeed(seed);
        return request;
    }

    private void open(long sample) {
        lead(() -> opened(sample, version(sample), Here.today().plusMonths(2)));
    }

    private int version(long sample) {
        return read.sheet(sample).version();
    }

    private Object opened(long sample, int version, LocalDate until) {
        openings.open(sample, version, until);
        return null;
    }

    private Object release(long sample, FreeTexts.Place place, String shown) {
        texts.release(sample, 1, place, shown);
        return null;
    }

    private static void yesterday(long sample) {
        change("network", "UPDATE sample_opening SET open_until = CURRENT_DATE - INTERVAL 1 DAY WHERE evidence_id = " + sample);
    }

    private long person(int rank) {
        long id = Ids.next();
        String name = "Nomdetest" + (char) ('a' + rank) + "quelconque";
        String[] rows = {
            """
            INSERT INTO young_person (id, version, birth_name, first_name, folded_name, sex, birth_date, nir, phone, mail,
                street, postal_code, commune, education_level, rqth, counsellor_id, created_at, created_by)
            VALUES (%1$d, 0, '%2$s', 'Prenomtest%3$d', ' %2$s ', IF(%3$d %% 2, 'MALE', 'FEMALE'),
                DATE('%4$d-03-14') - INTERVAL %5$d YEAR, NULL, '06881100%3$02d', 'jeune%3$d@essai.jalon.test', '%3$d chemin des Essais',
                '14100', 'Communetest', 4, FALSE, 101, NOW(6), 101)""",
            "INSERT INTO milestones (young_person_id) VALUES (%1$d)",
            """
            INSERT INTO act (id, version, young_person_id, kind, held_on, minutes, channel, counsellor_id, created_at)
            VALUES (%1$d, 0, %1$d, 'INDIVIDUAL_INTERVIEW', '%4$d-05-02', 45, 'ON_SITE', 101, NOW(6))""",
            """
            INSERT INTO act_note (id, act_id, level, text, superseded, own_of, written_at, written_by)
            VALUES (%1$d, %1$d, 'TEAM', 'Prenomtest%3$d est venue au rendez-vous', FALSE, 0, NOW(6), 101),
                (%1$d + 1, %1$d, 'PRIVATE', '%6$s', FALSE, 101, NOW(6), 101)""",
            """
            INSERT INTO engagement_contract (id, version, young_person_id, signed_on, starts_on, ends_on, weekly_hours,
                household, objective, conditions, counsellor_id, created_at)
            VALUES (%1$d, 0, %1$d, '%4$d-02-04', '%4$d-02-04', '%4$d-12-03', 15, 'NOT_TAXED', 'Un objectif', '[]', 101, NOW(6))"""
        };
        for (String row : rows) {
            change(NORTH, row.formatted(id, name, rank, year, 17 + rank % 8, PRIVATE));
        }
        Ids.next(); // the identifier of the private note
        return id;
    }

    private String ids() {
        return people.stream().map(String::valueOf).reduce((a, b) -> a + "," + b).orElseThrow();
    }

    private static String published(long sample) {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("sampled_case", "sampled_line", "case_sample", "sample_opening")) {
            all.append(rows("SELECT * FROM " + table + " WHERE evidence_id = " + sample));
        }
        return all.append(rows("SELECT title, description FROM evidence WHERE id = " + sample)).toString();
    }

    private static long journal(String database, long sample) {
        return ((Number) column(
                                database,
                                "SELECT COUNT(*) FROM journal_entry WHERE subject_kind = 'SampledCase' AND subject_id = '"
                                        + Ids.text(sample) + "'")
                        .get(0))
                .longValue();
    }

    private static List<Object> column(String database, String sql) {
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

    private static void change(String database, String sql) {
        try (Connection connection = MigrationUser.open(database);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private <T> T lead(Callable<T> work) {
        return actor.as(QUALITY_LEAD_NORTH, work);
    }

    private String refusal(TestPeople who, Callable<?> work) {
        Refused refused = catchThrowableOfType(Refused.class, () -> actor.as(who, work));
        assertThat(refused).isNotNull();
        return refused.key();
    }
}
