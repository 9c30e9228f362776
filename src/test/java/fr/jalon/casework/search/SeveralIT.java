package fr.jalon.casework.search;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.activity.ActDetails;
import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Channel;
import fr.jalon.casework.activity.ReadActs;
import fr.jalon.casework.activity.RecordAct;
import fr.jalon.casework.person.EditYoungPerson;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.ReadYoungPerson;
import fr.jalon.casework.person.RegisterYoungPerson;
import fr.jalon.casework.person.Sex;
import fr.jalon.casework.person.YoungPerson;
import fr.jalon.identity.Role;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.table.ExportFormat;
import fr.jalon.testing.Here;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists that are kept, lists that are taken away, and what is done to several files at once. */
@ExtendWith(ArquillianExtension.class)
class SeveralIT {

    private static final LocalDate TODAY = Here.today();
    private static final String STRUCTURE = COUNSELLOR_NORTH.structure();
    private static final long LEAD = 119;

    @Inject
    TestActor actor;

    @Inject
    EntityManager entities;

    @Inject
    RegisterYoungPerson register;

    @Inject
    EditYoungPerson edit;

    @Inject
    ReadYoungPerson read;

    @Inject
    ReadActs readActs;

    @Inject
    RecordAct recordAct;

    @Inject
    KeepSavedLists lists;

    @Inject
    ExportYoungPeople exports;

    @Inject
    ActOnSeveral several;

    @Test
    void aListIsSeenByItsOwnerUntilItIsShared() {
        SavedList own = save(COUNSELLOR_NORTH, "Essai propre", false, "list=all&q=martin&rqth=YES");
        assertThat(own.criteria().query()).as("what was searched is not kept").isEqualTo("list=all&rqth=YES");
        assertThat(names(COUNSELLOR_NORTH)).contains("Essai propre");
        assertThat(names(DIRECTOR_NORTH)).doesNotContain("Essai propre");
        assertThatThrownBy(() -> actor.as(DIRECTOR_NORTH, () -> lists.open(own.id())))
                .hasMessage("error.notFound");
        actor.as(COUNSELLOR_NORTH, () -> lists.change(own.id(), own.version(), details("Essai partagé", true)));
        assertThat(names(DIRECTOR_NORTH)).contains("Essai partagé");
        assertThat(names(COUNSELLOR_SOUTH)).doesNotContain("Essai partagé");
        assertThatThrownBy(() -> actor.as(COUNSELLOR_SOUTH, () -> lists.open(own.id())))
                .hasMessage("error.notFound");
    }

    @Test
    void aSharedListIsChangedByItsOwnerOrATeamLeadForTheVersionTheyRead() {
        SavedList shared = save(COUNSELLOR_NORTH, "Essai équipe", true, "list=all");
        assertThatThrownBy(() -> actor.as(
                        DIRECTOR_NORTH,
                        () -> lists.change(shared.id(), shared.version(), details("Essai direction", true))))
                .hasMessage("error.forbidden");
        actor.as(
                LEAD,
                STRUCTURE,
                Role.TEAM_LEAD,
                () -> lists.change(shared.id(), shared.version(), details("Essai responsable", true)));
        assertThatThrownBy(() -> actor.as(
                        COUNSELLOR_NORTH,
                        () -> lists.change(shared.id(), shared.version(), details("Essai périmé", true))))
                .hasMessage("error.changedMeanwhile");
        save(COUNSELLOR_NORTH, "Essai deux fois", false, "list=all");
        assertThatThrownBy(() -> save(COUNSELLOR_NORTH, "Essai deux fois", true, "list=mine"))
                .hasMessage("savedList.name.taken");
        assertThatThrownBy(() -> details(" ", true)).hasMessage("savedList.name.missing");
    }

    @Test
    void anExportHoldsTheRowsTheOrderAndTheColumnsOfTheScreen() {
        registered("Exportés", "=CMD()", null);
        registered("Exportés", "Béatrice; \"dite\" Bé", COUNSELLOR_NORTH.accountId());
        registered("+Exportés", "Zoé", null);
        YoungPeopleCriteria criteria =
                YoungPeopleCriteria.all().withText("exportes").sorted(YoungPeopleCriteria.Sort.FILE_NUMBER, true);
        String csv = csv(COUNSELLOR_NORTH, criteria);
        assertThat(csv).startsWith("\ufeff");
        List<String> lines = csv.substring(1).lines().toList();
        assertThat(lines.get(0)).isEqualTo("Nom;À traiter;Âge;Situation;Conseiller;Dernier acte;CEJ jusqu’au;Dossier");
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).startsWith("'+Exportés Zoé;;20;");
        assertThat(lines.get(2)).startsWith("\"Exportés Béatrice; \"\"dite\"\" Bé\";;20;");
        assertThat(lines.get(3)).startsWith("Exportés =CMD();;20;");
        assertThat(csv(COUNSELLOR_SOUTH, criteria).lines()).hasSize(1);
        assertThatThrownBy(() -> csv(RECEPTION_NORTH, criteria)).hasMessage("error.forbidden");
        String told = actor.as(COUNSELLOR_NORTH, () -> (String) entities.createNativeQuery(
                        "SELECT detail FROM journal_entry WHERE action = 'EXPORT' AND account_id = 101"
                                + " AND subject_kind = 'YoungPeople' ORDER BY id DESC LIMIT 1")
                .getSingleResult());
        assertThat(told).isEqualTo("csv 3 rows list=all&sort=file_number&order=desc searched");
    }

    @Test
    void anExcelFileIsOneToo() throws Exception {
        registered("Exceltés", "Une", null);
        YoungPeopleCriteria criteria = YoungPeopleCriteria.all().withText("exceltes");
        byte[] file = actor.as(COUNSELLOR_NORTH, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exports.write(exports.open(criteria, ExportFormat.EXCEL), out);
            return out.toByteArray();
        });
        assertThat(new String(file, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }

    @Test
    void severalFilesGetAReferentAllTogetherOrNotAtAll() {
        YoungPerson first = registered("Ensemble", "Un", null);
        YoungPerson second = registered("Ensemble", "Deux", null);
        YoungPerson already = registered("Ensemble", "Trois", COUNSELLOR_NORTH.accountId());
        List<Long> files = List.of(first.id(), second.id(), already.id());
        BulkPreview preview = actor.as(COUNSELLOR_NORTH, () -> several.assignment(files, COUNSELLOR_NORTH.accountId()));
        assertThat(preview.done()).extracting(BulkPreview.Person::id).containsExactly(first.id(), second.id());
        assertThat(preview.leftOut()).singleElement().satisfies(left -> {
            assertThat(left.id()).isEqualTo(already.id());
            assertThat(left.reason()).isEqualTo("bulk.left.counsellor");
        });
        actor.as(
                RECEPTION_NORTH, () -> edit.change(second.id(), second.version(), details("Ensemble", "Changé", null)));
        assertThatThrownBy(() -> assign(preview)).hasMessage("bulk.changedMeanwhile");
        assertThat(counsellor(first)).isNull();
        BulkPreview again = actor.as(COUNSELLOR_NORTH, () -> several.assignment(files, COUNSELLOR_NORTH.accountId()));
        assertThat(assign(again)).isEqualTo(2);
        assertThat(counsellor(first)).isEqualTo(COUNSELLOR_NORTH.accountId());
        assertThatThrownBy(() -> actor.as(DIRECTOR_NORTH, () -> several.assignment(files, 101L)))
                .hasMessage("error.forbidden");
        assertThat(actor.as(COUNSELLOR_SOUTH, () -> several.chosen(files))).isEmpty();
        assertThatThrownBy(() -> actor.as(COUNSELLOR_SOUTH, () -> several.assign(again, 201)))
                .hasMessage("error.notFound");
    }

    @Test
    void aCollectiveActIsRecordedOnceWithEach() {
        YoungPerson first = registered("Collectif", "Un", null);
        YoungPerson second = registered("Collectif", "Deux", null);
        ActDetails details =
                new ActDetails(ActKind.COLLECTIVE_INFORMATION, TODAY.minusDays(2), 90, Channel.ON_SITE, null, null);
        actor.as(COUNSELLOR_NORTH, () -> recordAct.record(second.id(), details));
        List<Long> files = List.of(first.id(), second.id());
        BulkPreview preview = actor.as(COUNSELLOR_NORTH, () -> several.act(files, details));
        assertThat(preview.leftOut()).extracting(BulkPreview.Person::reason).containsExactly("bulk.left.act");
        assertThat(actor.as(COUNSELLOR_NORTH, () -> several.record(preview, details)))
                .isEqualTo(1);
        assertThatThrownBy(() -> actor.as(COUNSELLOR_NORTH, () -> several.record(preview, details)))
                .hasMessage("bulk.changedMeanwhile");
        for (YoungPerson one : List.of(first, second)) {
            assertThat(actor.as(COUNSELLOR_NORTH, () -> readActs.list(one.id())))
                    .extracting(read -> read.act().minutes())
                    .containsExactly(90);
        }
    }

    private int assign(BulkPreview preview) {
        return actor.as(COUNSELLOR_NORTH, () -> several.assign(preview, COUNSELLOR_NORTH.accountId()));
    }

    private Long counsellor(YoungPerson person) {
        return actor.as(COUNSELLOR_NORTH, () -> read.find(person.id())).counsellorId();
    }

    private String csv(TestPeople who, YoungPeopleCriteria criteria) {
        return actor.as(who, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exports.write(exports.open(criteria, ExportFormat.CSV), out);
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    private List<String> names(TestPeople who) {
        return actor.as(who, lists::visible).stream().map(SavedList::getName).toList();
    }

    private SavedList save(TestPeople who, String name, boolean shared, String criteria) {
        return actor.as(who, () -> lists.save(new SavedListDetails(name, shared, YoungPeopleCriteria.of(criteria))));
    }

    private static SavedListDetails details(String name, boolean shared) {
        return new SavedListDetails(name, shared, YoungPeopleCriteria.all());
    }

    private YoungPerson registered(String name, String firstName, Long counsellor) {
        return actor.as(COUNSELLOR_NORTH, () -> register.register(details(name, firstName, counsellor), null, true));
    }

    private static PersonalDetails details(String name, String firstName, Long counsellor) {
        LocalDate born = TODAY.minusYears(20).minusDays(3);
        return new PersonalDetails(
                name, null, firstName, Sex.FEMALE, born, null, null, null, false, null, null, counsellor);
    }
}
