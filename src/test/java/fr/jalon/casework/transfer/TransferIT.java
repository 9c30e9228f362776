package fr.jalon.casework.transfer;

import static fr.jalon.casework.transfer.TestFile.NORTH;
import static fr.jalon.casework.transfer.TestFile.SOUTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.file.OpenFile;
import fr.jalon.casework.indicator.CaseFileIndicators;
import fr.jalon.casework.indicator.IndicatorDefinition;
import fr.jalon.casework.person.FollowedElsewhere;
import fr.jalon.casework.person.Nir;
import fr.jalon.casework.timeline.ReadTimeline;
import fr.jalon.identity.Role;
import fr.jalon.identity.TestActor;
import fr.jalon.shared.files.Download;
import fr.jalon.shared.time.Period;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file leaves Essai-Sud for Essai-Nord, whole, once, and is kept sealed where it was. */
@ExtendWith(ArquillianExtension.class)
class TransferIT {

    private static final Period THEN = Period.year(1999);

    @Inject
    TestActor actor;

    @Inject
    FollowedElsewhere elsewhere;

    @Inject
    TestTransfers acts;

    @Inject
    ProposeTransfer propose;

    @Inject
    AnswerTransfer answer;

    @Inject
    ReadTransfers read;

    @Inject
    ReadSealedFiles copies;

    @Inject
    OpenFile openFile;

    @Inject
    ReadTimeline timeline;

    @Inject
    CaseFileIndicators indicators;

    @Inject
    Together together;

    @Test
    void everyTableThatBelongsToAFileIsInTheCatalogue() {
        List<String> referring = TestFile.column(
                SOUTH,
                "SELECT DISTINCT c.table_name FROM information_schema.columns c JOIN information_schema.tables t ON"
                        + " t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE"
                        + " TABLE' WHERE c.table_schema = DATABASE() AND (c.column_name = 'young_person_id' OR EXISTS"
                        + " (SELECT 1 FROM information_schema.key_column_usage k WHERE k.table_schema = c.table_schema AND"
                        + " k.table_name = c.table_name AND k.referenced_table_name IN ('young_person', 'drawn_file',"
                        + " 'act', 'appointment', 'diagnosis', 'document', 'situation', 'service_offer',"
                        + " 'engagement_contract')))");
        List<String> catalogue = FileTables.ALL.stream()
                .map(FileTables.FileTable::name)
                .filter(name -> !name.equals(FileTables.HEAD))
                .toList();
        assertThat(referring)
                .as("a new table of a file: add it to FileTables, and say what becomes of it in Arrival and Residue")
                .containsExactlyInAnyOrderElementsOf(with(catalogue, "import_line", "sealed_file", "set_aside_pair"));
    }

    @Test
    void whatASampleShowsOfAFileThatLeavesIsDeletedWithItsPseudonym() throws Exception {
        TestFile file = TestFile.of("Tiree", null);
        TestFile.change(
                SOUTH,
                "INSERT INTO network.sampled_case (id, structure_code, evidence_id, number, stratum, birth_year, sex,"
                        + " qpv) SELECT id, '98002S00', evidence_id, number, 'ALL', 1971, 'MALE', FALSE FROM drawn_file"
                        + " WHERE young_person_id = " + file.id());
        String shown = "SELECT id FROM network.sampled_case WHERE id = " + file.id();
        assertThat(TestFile.column(SOUTH, shown)).hasSize(1);
        assertThat(acts.transferred(file.id())).isEqualTo(TransferState.DONE);
        assertThat(TestFile.column(SOUTH, shown)).isEmpty();
    }

    @Test
    void theWholeFileArrivesUnderIdentifiersOfItsOwn() throws Exception {
        TestFile file = TestFile.of("Arrivee", null);
        assertThat(acts.transferred(file.id())).isEqualTo(TransferState.DONE);
        long arrived = file.arrivedIn(NORTH);
        List<String> rows = TestFile.everything(NORTH, arrived);
        assertThat(tables(rows))
                .containsExactlyInAnyOrderElementsOf(without(
                        FileTables.ALL.stream().map(FileTables.FileTable::name).toList(),
                        "appointment",
                        "reminder",
                        "imported_file",
                        "access_omission",
                        "drawn_file",
                        "released_text"));
        assertThat(rows.toString())
                .contains("Note d’équipe", "counsellor_id=101")
                .doesNotContain("Note privée");
        assertThat(rows.toString()).doesNotContain("id=" + file.id());
        assertThat(file.stored("98001S00")).hasContent(file.content());
        assertThat(actor.as(COUNSELLOR_NORTH, () -> openFile.open(arrived)).contracts())
                .hasSize(1);
        assertThat(actor.as(COUNSELLOR_NORTH, () -> timeline.read(arrived, Set.of(), null, 50))
                        .entries())
                .anyMatch(entry -> entry.title().key().equals("timeline.arrived")
                        && entry.facts().toString().contains("Point d’étape"))
                .anyMatch(entry -> entry.facts().toString().contains("Mission locale d'Essai-Sud"));
    }

    @Test
    void nothingOfThePersonStaysInTheSourceButTheSealedCopy() throws Exception {
        TestFile file = TestFile.of("Partie", "299051400100155");
        int number =
                Integer.parseInt(TestFile.column(SOUTH, "SELECT file_number FROM young_person WHERE id = " + file.id())
                        .get(0));
        long id = acts.proposed(file.id());
        acts.carried(acts.accepted(id));
        assertThat(TestFile.everything(SOUTH, file.id())).isEmpty();
        assertThat(everywhere("Partie")).isEmpty();
        SealedFile copy = acts.asLead(() -> copies.open(id)).file();
        assertThat(copy.fileNumber()).isEqualTo(number);
        assertThat(copy.keepUntil()).isEqualTo(LocalDate.of(2032, 5, 17));
        assertThat(acts.asLead(() -> copies.open(id)).content().acts())
                .singleElement()
                .satisfies(act -> assertThat(act.notes()).containsExactly("Note d’équipe"));
        Download document = acts.asLead(() -> copies.download(id, file.id()));
        assertThat(new String(document.content().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(file.content());
        assertThatThrownBy(() -> actor.as(COUNSELLOR_SOUTH, () -> openFile.open(file.id())))
                .hasMessage("transfer.left");
        assertThat(acts.asSouth(id).person()).isNull();
        assertThat(acts.asNorth(id).reason()).isEmpty();
    }

    @Test
    void theFiguresOfBothStayWhatTheyWere() {
        TestFile file = TestFile.of("Chiffres", null);
        Map<String, Long> source = figures("98002S00");
        Map<String, Long> destination = figures("98001S00");
        assertThat(acts.transferred(file.id())).isEqualTo(TransferState.DONE);
        assertThat(figures("98002S00")).isEqualTo(source);
        assertThat(figures("98001S00")).isEqualTo(destination);
    }

    @Test
    void aFileComesBackAndCountsOnce() {
        TestFile file = TestFile.of("Retour", "299051400100254");
        Map<String, Long> source = figures("98002S00");
        acts.transferred(file.id());
        long there = file.arrivedIn(NORTH);
        long back = actor.as(COUNSELLOR_NORTH, () -> propose.propose(there, TestTransfers.proposal("98002S00")));
        acts.asLead(() -> {
            answer.accept(back, 0, 201L);
            return back;
        });
        acts.carriedFromNorth(back);
        long again = file.arrivedIn(SOUTH);
        assertThat(tables(TestFile.everything(SOUTH, again))).contains("act_note", "document", "field_value");
        assertThat(TestFile.everything(NORTH, there)).isEmpty();
        assertThat(figures("98002S00")).isEqualTo(source);
        assertThat(acts.transferred(again)).isEqualTo(TransferState.DONE);
    }

    @Test
    void whatIsWrittenBetweenProposalAndAcceptanceIsCarriedToo() {
        TestFile file = TestFile.of("Entretemps", null);
        long id = acts.proposed(file.id());
        TestFile.change(SOUTH, "UPDATE young_person SET phone = '0611223344' WHERE id = " + file.id());
        acts.carried(acts.accepted(id));
        assertThat(TestFile.everything(NORTH, file.arrivedIn(NORTH)).toString()).contains("phone=0611223344");
    }

    @Test
    void ofSeveralWhoAcceptAtOnceOneDoes() {
        TestFile file = TestFile.of("Simultane", null);
        long id = acts.proposed(file.id());
        List<Together.Outcome> outcomes = together.all(
                () -> {
                    answer.accept(id, 0, COUNSELLOR_NORTH.accountId());
                    return id;
                },
                DIRECTOR_NORTH,
                DIRECTOR_NORTH,
                DIRECTOR_NORTH,
                DIRECTOR_NORTH);
        assertThat(outcomes.stream().filter(Together.Outcome::isDone)).hasSize(1);
        acts.carried(id);
        assertThat(TestFile.column(NORTH, "SELECT id FROM young_person WHERE birth_name = 'Simultane'"))
                .hasSize(1);
    }

    @Test
    void whoeverHasMovedIsFollowedWhereTheyAreNowAndNoLongerWhereTheyWere() {
        Nir nir = new Nir("299051400100848");
        TestFile file = TestFile.of("Suivie", nir.value());
        assertThat(acts.transferred(file.id())).isEqualTo(TransferState.DONE);
        String own = "SELECT 1 FROM own_fingerprint WHERE fingerprint = '"
                + elsewhere.key().of(nir).orElseThrow() + "'";
        assertThat(TestFile.column(NORTH, own)).hasSize(1);
        assertThat(TestFile.column(SOUTH, own)).isEmpty();
    }

    @Test
    void nobodyElseFindsAnythingOfIt() {
        TestFile file = TestFile.of("Tiers", null);
        long id = acts.proposed(file.id());
        assertThatThrownBy(() -> actor.as(999, "97001S00", Role.DIRECTOR, () -> read.find(id)))
                .hasMessage("error.notFound");
        assertThat(actor.as(999, "97001S00", Role.DIRECTOR, () -> read.received(Long.MAX_VALUE, 200)))
                .extracting(Transfer::id)
                .doesNotContain(id);
        assertThatThrownBy(() -> actor.as(COUNSELLOR_NORTH, () -> read.find(id)))
                .hasMessage("error.notFound");
    }

    private Map<String, Long> figures(String structure) {
        return actor.as(1, structure, Role.DIRECTOR, () -> {
            Map<String, Long> figures = new TreeMap<>();
            for (IndicatorDefinition one : indicators.definitions()) {
                figures.put(one.code(), indicators.compute(one.code(), THEN).value());
            }
            return figures;
        });
    }

    /** Files of Essai-Sud whose names or numbers say that. */
    private static List<String> everywhere(String text) {
        return TestFile.column(
                SOUTH,
                "SELECT id FROM young_person WHERE CONCAT_WS(' ', birth_name, used_name, first_name, folded_name,"
                        + " phonetic_name, nir, phone, mail) LIKE '%" + text + "%'");
    }

    private static Set<String> tables(List<String> rows) {
        return rows.stream()
                .map(row -> row.substring(0, row.indexOf(' ')))
                .collect(java.util.stream.Collectors.toSet());
    }

    private static List<String> with(List<String> names, String... more) {
        return java.util.stream.Stream.concat(names.stream(), java.util.Arrays.stream(more))
                .toList();
    }

    private static List<String> without(List<String> names, String... less) {
        return names.stream().filter(name -> !List.of(less).contains(name)).toList();
    }
}
