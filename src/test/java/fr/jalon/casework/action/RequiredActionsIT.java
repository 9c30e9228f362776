package fr.jalon.casework.action;

import static fr.jalon.casework.action.ActionCode.APPOINTMENT_NOT_CLOSED;
import static fr.jalon.casework.action.ActionCode.CONTRACT_ENDING;
import static fr.jalon.casework.action.ActionCode.DIAGNOSIS_MISSING;
import static fr.jalon.casework.action.ActionCode.DOCUMENT_MISSING;
import static fr.jalon.casework.action.ActionCode.HOURS_BELOW_MINIMUM;
import static fr.jalon.casework.action.ActionCode.INTERVIEW_OVERDUE;
import static fr.jalon.casework.action.ActionCode.MINOR_WITHOUT_SOLUTION;
import static fr.jalon.casework.action.ActionCode.PERMIT_EXPIRING;
import static fr.jalon.casework.action.ActionCode.RQTH_EXPIRING;
import static fr.jalon.casework.action.ActionCode.WELCOME_MISSING;
import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.testing.Here;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a file waits for, by the rules of the platform: days are counted back from today. */
@ExtendWith(ArquillianExtension.class)
class RequiredActionsIT {

    private static final LocalDate TODAY = Here.today();

    /** More than the four whole weeks that the rule of the hours looks at. */
    private static final int BEFORE_THE_WEEKS = 40;

    @Inject
    TestActor actor;

    @Inject
    TestFacts facts;

    @Inject
    RequiredActions actions;

    @Inject
    ReadActions read;

    @Inject
    SetActionRules rules;

    private final Map<String, TestFacts.File> files = new LinkedHashMap<>();
    private final Map<String, List<ActionCode>> expected = new LinkedHashMap<>();

    private TestFacts.File file(String what, ActionCode... codes) {
        TestFacts.File file = new TestFacts.File();
        files.put(what, file);
        expected.put(what, List.of(codes));
        return file;
    }

    /** Registered, welcomed and diagnosed long ago, seen five days ago. */
    private TestFacts.File followed(String what, ActionCode... codes) {
        return file(what, codes)
                .registered(90)
                .welcomed(90)
                .diagnosed(80)
                .interviewed(5)
                .acted(5);
    }

    private void accompaniment() {
        file("new").registered(0);
        file("registered 7 days ago, no welcome").registered(7);
        file("registered 8 days ago, no welcome", WELCOME_MISSING).registered(8);
        file("registered over a year ago, never seen: asleep").registered(400);
        file("welcomed 30 days ago").registered(30).welcomed(30).acted(30);
        file("welcomed 31 days ago, no diagnosis", DIAGNOSIS_MISSING)
                .registered(31)
                .welcomed(31)
                .acted(5)
                .interviewed(5);
        followed("followed");
        followed("talked 60 days ago").interviewed(60);
        followed("talked 61 days ago", INTERVIEW_OVERDUE).interviewed(61);
        followed("never talked since the welcome 90 days ago", INTERVIEW_OVERDUE)
                .interviewed(null);
        followed("asleep").interviewed(400).acted(366);
        followed("appointment of yesterday not closed", APPOINTMENT_NOT_CLOSED).appointment(1, "PLANNED");
        followed("appointment of yesterday closed").appointment(1, "ABSENT");
        followed("appointment of today").appointment(0, "PLANNED");
        followed("asleep, but an appointment is open", APPOINTMENT_NOT_CLOSED)
                .interviewed(400)
                .acted(400)
                .appointment(380, "PLANNED");
    }

    private void contracts() {
        followed("contract ends in 31 days").contract(20, -31);
        followed("contract ends in 30 days", CONTRACT_ENDING).contract(20, -30);
        followed("contract ends today", CONTRACT_ENDING).contract(20, 0);
        followed("contract ended yesterday").contract(200, 1);
        followed("asleep but in a contract", INTERVIEW_OVERDUE)
                .interviewed(366)
                .acted(366)
                .contract(20, -90);
        followed("15 hours a week asked, one hour recorded", HOURS_BELOW_MINIMUM)
                .contract(BEFORE_THE_WEEKS, -90)
                .act(10, 60);
        followed("60 hours recorded in four weeks")
                .contract(BEFORE_THE_WEEKS, -90)
                .act(10, 60 * 60);
        followed("59 hours recorded in four weeks", HOURS_BELOW_MINIMUM)
                .contract(BEFORE_THE_WEEKS, -90)
                .act(10, 59 * 60);
        followed("the contract began within the weeks").contract(20, -90);
        followed("waived from the hours").contract(BEFORE_THE_WEEKS, -90).waived();
        followed("the hours are done in a training")
                .contract(BEFORE_THE_WEEKS, -90)
                .situation("TRAINING", 60);
    }

    private void documents() {
        String[] asked = {"IDENTITY_DOCUMENT", "BANK_DETAILS", "TAX_NOTICE", "SIGNED_CONTRACT"};
        followed("contract of 60 days, no documents").contract(60, -90).situation("TRAINING", 60);
        inContract("contract of 61 days, no documents", DOCUMENT_MISSING);
        inContract("all documents").documents(0, asked);
        inContract("a permit stands for the card")
                .documents(0, "RESIDENCE_PERMIT", "BANK_DETAILS", "TAX_NOTICE", "SIGNED_CONTRACT");
        inContract("permit and card, no tax notice", DOCUMENT_MISSING)
                .documents(0, "RESIDENCE_PERMIT", "IDENTITY_DOCUMENT", "BANK_DETAILS", "SIGNED_CONTRACT");
        inContract("a document is no longer valid", DOCUMENT_MISSING).documents(1, asked);
        inContract("a minor without authorisation", DOCUMENT_MISSING).aged(17).documents(0, asked);
        inContract("a minor with it").aged(17).documents(0, asked).documents(0, "PARENTAL_AUTHORISATION");
    }

    /** In a contract for 61 days, and in training: the hours are recorded elsewhere. */
    private TestFacts.File inContract(String what, ActionCode... codes) {
        return followed(what, codes).contract(61, -90).situation("TRAINING", 61);
    }

    private void ageAndPapers() {
        followed("17, nothing known", MINOR_WITHOUT_SOLUTION).aged(17);
        followed("17, job seeker", MINOR_WITHOUT_SOLUTION).aged(17).situation("JOB_SEEKER", 30);
        followed("17, at school").aged(17).situation("SCHOOLING", 30);
        followed("17, school is to come", MINOR_WITHOUT_SOLUTION).aged(17).situation("SCHOOLING", -3);
        followed("18, job seeker").aged(18).situation("JOB_SEEKER", 30);
        followed("permit valid 91 days").says("PERMIT_EXPIRES_ON", -91);
        followed("permit valid 90 days", PERMIT_EXPIRING).says("PERMIT_EXPIRES_ON", -90);
        followed("permit over", PERMIT_EXPIRING).says("PERMIT_EXPIRES_ON", 3);
        followed("RQTH valid 180 days", RQTH_EXPIRING).says("RQTH_UNTIL", -180);
    }

    @Test
    void aFileWaitsForWhatItsFactsSay() {
        accompaniment();
        contracts();
        documents();
        ageAndPapers();
        assertThat(found(COUNSELLOR_NORTH)).isEqualTo(expected);
    }

    @Test
    void whatARoleMayNotReadOfAFileItIsNotToldThatItWaitsFor() {
        followed("all of it", CONTRACT_ENDING, APPOINTMENT_NOT_CLOSED, RQTH_EXPIRING, INTERVIEW_OVERDUE)
                .contract(20, 0)
                .appointment(1, "PLANNED")
                .says("RQTH_UNTIL", 0)
                .interviewed(70);
        assertThat(found(COUNSELLOR_NORTH)).isEqualTo(expected);
        assertThat(found(DIRECTOR_NORTH).get("all of it"))
                .containsExactly(CONTRACT_ENDING, APPOINTMENT_NOT_CLOSED, INTERVIEW_OVERDUE);
        assertThat(found(RECEPTION_NORTH).get("all of it")).containsExactly(APPOINTMENT_NOT_CLOSED);
    }

    @Test
    void theMorningTheCountersAndTheFilesSayTheSame() {
        TestPeople reader = COUNSELLOR_NORTH;
        long counsellor = 990_001;
        for (int day = 61; day < 66; day++) {
            followed("talked " + day, INTERVIEW_OVERDUE).interviewed(day).of(counsellor);
        }
        followed("two things", CONTRACT_ENDING, INTERVIEW_OVERDUE)
                .interviewed(61)
                .contract(20, 0)
                .of(counsellor);
        followed("nothing").of(counsellor);
        assertThat(found(reader)).isEqualTo(expected);
        RequiredActions.Counts counts = actor.as(reader, () -> actions.counts(counsellor));
        assertThat(counts.files()).isEqualTo(6);
        assertThat(counts.byCode()).isEqualTo(Map.of(CONTRACT_ENDING, 1L, INTERVIEW_OVERDUE, 6L));
        List<FileToAct> first =
                actor.as(reader, () -> actions.overview(counsellor, 3)).pressing();
        assertThat(first).extracting(FileToAct::id).containsExactly(id("two things"), id("talked 65"), id("talked 64"));
        assertThat(first.get(0).actions()).hasSize(2);
    }

    @Test
    void aRuleOfTheStructureHoldsFromTheNextQuestionOnAndTheOneBeforeIsKept() {
        followed("talked 61 days ago", INTERVIEW_OVERDUE).interviewed(61);
        assertThat(found(COUNSELLOR_NORTH)).isEqualTo(expected);
        ActionRuleEditions.Edition before = actor.as(DIRECTOR_NORTH, rules::current);
        Map<ActionCode, ActionRules.Rule> stopped =
                new LinkedHashMap<>(before.rules().rules());
        stopped.put(INTERVIEW_OVERDUE, new ActionRules.Rule(false, 45));
        set(before.number(), stopped);
        try {
            assertThat(found(COUNSELLOR_NORTH).get("talked 61 days ago")).isEmpty();
            assertThatThrownBy(() -> set(before.number(), stopped)).hasMessage("error.changedMeanwhile");
            ActionRuleChange change = actor.as(DIRECTOR_NORTH, rules::history).get(0);
            assertThat(change.differences()).singleElement().satisfies(difference -> {
                assertThat(difference.before()).isEqualTo(new ActionRules.Rule(true, 60));
                assertThat(difference.after()).isEqualTo(new ActionRules.Rule(false, 45));
            });
            assertThat(actor.as(9, "98002S00", fr.jalon.identity.Role.DIRECTOR, rules::current)
                            .number())
                    .as("the rules of another mission")
                    .isLessThanOrEqualTo(1);
        } finally {
            set(before.number() + 1, before.rules().rules());
        }
        assertThat(found(COUNSELLOR_NORTH)).isEqualTo(expected);
    }

    @Test
    void onlyTheTeamLeadAndTheDirectionSetTheRules() {
        for (TestPeople who : List.of(COUNSELLOR_NORTH, RECEPTION_NORTH)) {
            assertThatThrownBy(() -> actor.as(who, rules::current)).hasMessage("error.forbidden");
        }
    }

    @Test
    void anotherMissionHasNoSuchFile() {
        followed("walled").interviewed(61);
        found(COUNSELLOR_NORTH);
        assertThatThrownBy(() -> actor.as(COUNSELLOR_SOUTH, () -> read.of(id("walled"))))
                .hasMessage("error.notFound");
        assertThat(actor.as(COUNSELLOR_SOUTH, () -> actions.of(List.of(id("walled")))))
                .isEmpty();
    }

    private void set(int edition, Map<ActionCode, ActionRules.Rule> all) {
        actor.as(DIRECTOR_NORTH, () -> rules.set(edition, new ActionRules(365, all)));
    }

    private long id(String what) {
        return files.get(what).id();
    }

    private Map<String, List<ActionCode>> found(TestPeople reader) {
        actor.as(COUNSELLOR_NORTH, () -> facts.write(files.values()));
        List<Long> ids = new ArrayList<>();
        files.values().forEach(file -> ids.add(file.id()));
        Map<Long, List<ActionRequired>> all = actor.as(reader, () -> actions.of(ids));
        Map<String, List<ActionCode>> found = new LinkedHashMap<>();
        files.forEach((what, file) -> found.put(
                what,
                all.getOrDefault(file.id(), List.of()).stream()
                        .map(ActionRequired::code)
                        .toList()));
        return found;
    }
}
