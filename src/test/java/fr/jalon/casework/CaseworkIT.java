package fr.jalon.casework;

import static fr.jalon.identity.TestPeople.ADMINISTRATOR;
import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.activity.ActDetails;
import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Channel;
import fr.jalon.casework.activity.RecordAct;
import fr.jalon.casework.activity.Theme;
import fr.jalon.casework.allowance.Household;
import fr.jalon.casework.allowance.Income;
import fr.jalon.casework.file.FileContent;
import fr.jalon.casework.file.OpenFile;
import fr.jalon.casework.indicator.CaseFileIndicators;
import fr.jalon.casework.person.DuplicateFound;
import fr.jalon.casework.person.EditYoungPerson;
import fr.jalon.casework.person.Nir;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.RegisterYoungPerson;
import fr.jalon.casework.person.Sex;
import fr.jalon.casework.person.SituationCategory;
import fr.jalon.casework.person.YoungPerson;
import fr.jalon.casework.programme.ContractTerms;
import fr.jalon.casework.programme.DiagnosisContent;
import fr.jalon.casework.programme.OpenEngagementContract;
import fr.jalon.casework.programme.Priority;
import fr.jalon.casework.programme.ThemeView;
import fr.jalon.casework.programme.WriteDiagnosis;
import fr.jalon.casework.search.ListYoungPeople;
import fr.jalon.casework.search.YoungPeopleCriteria;
import fr.jalon.casework.timeline.ReadTimeline;
import fr.jalon.casework.workspace.OpenWorkspace;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.Period;
import fr.jalon.testing.Here;
import fr.jalon.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file from its registration to a contract, on the mission's own database, and who may do what with it. */
@ExtendWith(ArquillianExtension.class)
class CaseworkIT {

    private static final Income INCOME = new Income(new BigDecimal("120.50"), null);

    @Inject
    TestActor actor;

    @Inject
    EntityManager entities;

    @Inject
    RegisterYoungPerson register;

    @Inject
    EditYoungPerson edit;

    @Inject
    ListYoungPeople list;

    @Inject
    OpenFile openFile;

    @Inject
    RecordAct acts;

    @Inject
    ReadTimeline timeline;

    @Inject
    WriteDiagnosis diagnosis;

    @Inject
    OpenEngagementContract contract;

    @Inject
    OpenWorkspace workspace;

    @Inject
    CaseFileIndicators indicators;

    @Inject
    Statements statements;

    @Test
    void aFileGoesFromRegistrationToContract() {
        long before = count("CEJ_ENTRIES");
        YoungPerson person = register("Parcours", null);
        long id = person.id();
        welcome(id);
        assertThatThrownBy(() -> welcome(id)).hasMessage("act.firstWelcome.already");
        assertThatThrownBy(() -> open(id)).hasMessage("contract.refused.HARD_TO_EMPLOY");
        diagnose(id);
        open(id);
        assertThatThrownBy(() -> open(id)).hasMessage("contract.refused.TIME_SINCE_LAST");
        FileContent file = as(COUNSELLOR_NORTH, () -> openFile.open(id));
        assertThat(file.runningContract().weeklyHours()).isEqualTo(15);
        assertThat(file.runningContract().allowanceDue())
                .isEqualTo(file.runningContract().allowance().subtract(INCOME.inFull()));
        assertThat(as(COUNSELLOR_NORTH, () -> timeline.read(id, Set.of(), null, 30))
                        .entries())
                .hasSize(4);
        assertThat(count("CEJ_ENTRIES")).isEqualTo(before + 1);
    }

    @Test
    void theSameNumberIsRefusedAndASimilarFileAskedAbout() {
        register("Doublon", "295109912611193");
        assertThatThrownBy(() -> register("Tout-autre", "295109912611193"))
                .isInstanceOfSatisfying(DuplicateFound.class, found -> assertThat(found.isCertain())
                        .isTrue());
        assertThatThrownBy(() -> register("DOUBLON", null))
                .isInstanceOfSatisfying(DuplicateFound.class, found -> assertThat(found.isCertain())
                        .isFalse());
        YoungPerson twin = as(
                COUNSELLOR_NORTH,
                () -> register.register(details("Doublon", null), SituationCategory.JOB_SEEKER, true));
        assertThat(twin.fileNumber()).isPositive();
        YoungPerson elsewhere = as(
                COUNSELLOR_SOUTH,
                () -> register.register(details("Doublon", "295109912611193"), SituationCategory.JOB_SEEKER, false));
        assertThat(elsewhere.fileNumber()).isPositive();
    }

    @Test
    void aStaleChangeIsRefusedAndNothingIsWritten() {
        YoungPerson person = register("Fraîcheur", null);
        YoungPerson changed =
                as(COUNSELLOR_NORTH, () -> edit.change(person.id(), person.version(), details("Fraîche", null)));
        assertThat(changed.version()).isEqualTo(person.version() + 1);
        assertThatThrownBy(() ->
                        as(RECEPTION_NORTH, () -> edit.change(person.id(), person.version(), details("Perdue", null))))
                .hasMessage("error.changedMeanwhile");
        assertThat(as(COUNSELLOR_NORTH, () -> openFile.open(person.id()))
                        .person()
                        .birthName())
                .isEqualTo("Fraîche");
    }

    @Test
    void anotherMissionHasNoSuchFile() {
        long id = register("Ailleurs", null).id();
        for (Callable<?> attempt : new Callable<?>[] {
            () -> openFile.open(id), () -> edit.open(id), () -> diagnosis.open(id), () -> contract.prepare(id, null)
        }) {
            assertThatThrownBy(() -> as(COUNSELLOR_SOUTH, attempt))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
        }
    }

    @Test
    void onlyThoseWhoAccompanyOpenAFile() {
        long id = register("Secret", null).id();
        welcome(id);
        for (TestPeople other : new TestPeople[] {QUALITY_LEAD_NORTH, LABEL_OFFICER, ADMINISTRATOR}) {
            assertThatThrownBy(() -> as(other, () -> openFile.open(id))).hasMessage("error.forbidden");
            assertThatThrownBy(() -> as(other, workspace::today)).hasMessage("error.forbidden");
        }
        assertThatThrownBy(() -> as(RECEPTION_NORTH, () -> diagnosis.open(id))).hasMessage("error.forbidden");
        assertThatThrownBy(() -> as(DIRECTOR_NORTH, () -> edit.open(id))).hasMessage("error.forbidden");
    }

    @Test
    void everyOpeningIsJournaled() {
        long id = register("Journal", null).id();
        as(DIRECTOR_NORTH, () -> openFile.open(id));
        assertThat(as(
                        DIRECTOR_NORTH,
                        () -> number("SELECT COUNT(*) FROM journal_entry WHERE action = 'READ' AND subject_id = '"
                                + Ids.text(id) + "' AND account_id = " + DIRECTOR_NORTH.accountId())))
                .isEqualTo(1);
    }

    @Test
    void aListTakesAsManyStatementsForManyRowsAsForOne() {
        register("Liste", null);
        long one = statements(() -> list.page(criteria("liste"), 0, ListYoungPeople.PAGE_SIZE));
        for (int i = 0; i < 30; i++) {
            String name = "Liste" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
            as(COUNSELLOR_NORTH, () -> register.register(details(name, null), SituationCategory.JOB_SEEKER, true));
        }
        assertThat(as(COUNSELLOR_NORTH, () -> list.page(criteria("liste"), 0, ListYoungPeople.PAGE_SIZE))
                        .rows())
                .hasSize(ListYoungPeople.PAGE_SIZE);
        assertThat(statements(() -> list.page(criteria("liste"), 0, ListYoungPeople.PAGE_SIZE)))
                .isEqualTo(one);
    }

    @Test
    void theDayOfACounsellorShowsTheirFigures() {
        long before = as(COUNSELLOR_NORTH, workspace::today).welcomed();
        welcome(register("Journée", null).id());
        assertThat(as(COUNSELLOR_NORTH, workspace::today).welcomed()).isEqualTo(before + 1);
    }

    private long statements(Callable<?> work) {
        return as(COUNSELLOR_NORTH, () -> statements.of(work));
    }

    private long number(String sql) {
        return Long.parseLong(entities.createNativeQuery(sql).getSingleResult().toString());
    }

    private long count(String indicator) {
        int year = Here.today().getYear();
        return as(COUNSELLOR_NORTH, () -> indicators.compute(indicator, Period.year(year)))
                .value();
    }

    private YoungPerson register(String name, String nir) {
        return as(COUNSELLOR_NORTH, () -> register.register(details(name, nir), SituationCategory.JOB_SEEKER, false));
    }

    private void welcome(long id) {
        ActDetails act = new ActDetails(ActKind.FIRST_WELCOME, Here.today(), 45, Channel.ON_SITE, null, "Confidentiel");
        as(COUNSELLOR_NORTH, () -> acts.record(id, act));
    }

    private void diagnose(long id) {
        Map<Theme, ThemeView> themes = new EnumMap<>(Theme.class);
        for (Theme theme : Theme.values()) {
            ThemeView view = new ThemeView();
            view.setPriorityYoung(Priority.LOW);
            view.setPriorityCounsellor(Priority.HIGH);
            themes.put(theme, view);
        }
        DiagnosisContent begun = new DiagnosisContent(themes, null, null);
        var draft = as(COUNSELLOR_NORTH, () -> diagnosis.save(id, null, 0, begun));
        assertThatThrownBy(() -> as(COUNSELLOR_NORTH, () -> diagnosis.save(id, null, 0, begun)))
                .hasMessage("error.changedMeanwhile");
        assertThatThrownBy(() -> as(COUNSELLOR_NORTH, () -> diagnosis.complete(id, draft.id(), draft.version(), begun)))
                .hasMessage("diagnosis.hardToEmploy.missing");
        DiagnosisContent whole = new DiagnosisContent(themes, true, "Un premier emploi");
        as(COUNSELLOR_NORTH, () -> diagnosis.complete(id, draft.id(), draft.version(), whole));
    }

    private void open(long id) {
        LocalDate today = Here.today();
        ContractTerms terms = new ContractTerms(
                null,
                today,
                today,
                today.plusMonths(12).minusDays(1),
                15,
                null,
                null,
                Household.NOT_TAXED,
                INCOME,
                "Un emploi");
        as(COUNSELLOR_NORTH, () -> contract.open(id, terms));
    }

    private <T> T as(TestPeople who, Callable<T> work) {
        return actor.as(who, work);
    }

    private static YoungPeopleCriteria criteria(String text) {
        return YoungPeopleCriteria.all().withText(text);
    }

    private static PersonalDetails details(String name, String nir) {
        return new PersonalDetails(
                name,
                null,
                "Essai",
                Sex.FEMALE,
                Here.today().minusYears(20),
                nir == null ? null : new Nir(nir),
                null,
                null,
                false,
                true,
                null,
                nir == null ? COUNSELLOR_NORTH.accountId() : null);
    }
}
