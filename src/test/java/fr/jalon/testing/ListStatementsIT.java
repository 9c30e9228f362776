package fr.jalon.testing;

import static fr.jalon.identity.TestPeople.AUDITOR_NETWORK;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.agenda.AppointmentDetails;
import fr.jalon.casework.agenda.KeepAgenda;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.RegisterYoungPerson;
import fr.jalon.casework.person.Sex;
import fr.jalon.casework.search.ListYoungPeople;
import fr.jalon.casework.search.SuggestPeople;
import fr.jalon.casework.search.YoungPeopleCriteria;
import fr.jalon.casework.workspace.OpenWorkspace;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.audit.AuditSummaries;
import fr.jalon.labelling.audit.FollowAudits;
import fr.jalon.labelling.audit.OpenAuditFile;
import fr.jalon.labelling.commission.PlanAgenda;
import fr.jalon.labelling.diagnosis.OpenSelfDiagnosis;
import fr.jalon.labelling.diagnosis.ReadSelfDiagnosis;
import fr.jalon.labelling.improvement.ActionCriteria;
import fr.jalon.labelling.improvement.ActionPlan;
import fr.jalon.labelling.improvement.PlanImprovementAction;
import fr.jalon.labelling.improvement.ReadImprovementPlan;
import fr.jalon.labelling.label.FollowLabels;
import fr.jalon.labelling.label.ReadRegister;
import fr.jalon.oversight.board.BoardRows;
import fr.jalon.oversight.board.ReadBoard;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Workspace;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list takes as many SQL statements for many rows as for one. */
@ExtendWith(ArquillianExtension.class)
class ListStatementsIT {

    private static final int MANY = 50;

    @Inject
    TestActor actor;

    @Inject
    Statements statements;

    @Inject
    RegisterYoungPerson register;

    @Inject
    KeepAgenda agenda;

    @Inject
    OpenWorkspace workspace;

    @Inject
    ListYoungPeople people;

    @Inject
    SuggestPeople suggest;

    @Inject
    OpenSelfDiagnosis openDiagnosis;

    @Inject
    ReadSelfDiagnosis diagnoses;

    @Inject
    PlanImprovementAction plan;

    @Inject
    ReadImprovementPlan improvement;

    @Inject
    ReadBoard board;

    @Inject
    FollowAudits audits;

    @Inject
    OpenAuditFile ownAudits;

    @Inject
    FollowLabels ownLabels;

    @Inject
    PlanAgenda waiting;

    @Inject
    ReadRegister labels;

    @Test
    void theDayOfACounsellor() {
        meet("Premier", 0);
        long few = actor.as(COUNSELLOR_SOUTH, () -> statements.of(workspace::today));
        for (char each = 'a'; each < 'p'; each++) {
            meet("Suivant" + each, 1 + each - 'a');
        }
        assertThat(actor.as(COUNSELLOR_SOUTH, workspace::today).appointments()).hasSizeGreaterThan(15);
        assertThat(actor.as(COUNSELLOR_SOUTH, () -> statements.of(workspace::today)))
                .isEqualTo(few);
    }

    @Test
    void theYoungPeopleOfAMissionAndWhatTheyWaitFor() {
        for (char each = 'a'; each < 'e'; each++) {
            meet("Compte" + each, 16 + each - 'a');
        }
        assertConstant(COUNSELLOR_SOUTH, size -> people.page(YoungPeopleCriteria.all(), 0, size)
                .rows());
        assertConstant(
                COUNSELLOR_SOUTH, size -> people.page(YoungPeopleCriteria.all().withText("compte"), 0, size)
                        .rows());
        assertThat(actor.as(COUNSELLOR_SOUTH, () -> suggest.suggest("compte"))).hasSizeGreaterThan(1);
        assertThat(actor.as(COUNSELLOR_SOUTH, () -> statements.of(() -> suggest.suggest("compte"))))
                .isEqualTo(actor.as(COUNSELLOR_SOUTH, () -> statements.of(() -> suggest.suggest("comptea"))));
    }

    @Test
    void theSelfDiagnosesOfAStructure() {
        diagnosis(QUALITY_LEAD_NORTH, 0);
        diagnosis(QUALITY_LEAD_NORTH, 1);
        assertConstant(QUALITY_LEAD_NORTH, size -> {
            var page = diagnoses.page(Long.MAX_VALUE, size);
            page.forEach(diagnoses::reference); // as the page writes them
            return page;
        });
    }

    @Test
    void theImprovementActions() {
        long diagnosis = diagnosis(QUALITY_LEAD_NORTH, 0);
        long score = actor.as(QUALITY_LEAD_NORTH, () -> diagnoses.overview(diagnosis).marks().values().stream()
                .findFirst()
                .orElseThrow()
                .scoreId());
        actor.as(QUALITY_LEAD_NORTH, () -> {
            for (int i = 0; i < 4; i++) {
                plan.plan(score, new ActionPlan("Action " + i, null, QUALITY_LEAD_NORTH.accountId(), inAMonth()));
            }
            return null;
        });
        ActionCriteria all = new ActionCriteria(ActionCriteria.Filter.ALL, score, ActionCriteria.Sort.DUE);
        assertConstant(
                QUALITY_LEAD_NORTH, size -> improvement.page(all, 0, size).rows());
    }

    @Test
    void theBoardOfAnAssociation() {
        diagnosis(QUALITY_LEAD_NORTH, 0);
        diagnosis(QUALITY_LEAD_SOUTH, 0);
        assertConstant(LABEL_OFFICER, size -> board.page(null, null, BoardRows.Sort.NAME, 0, size));
    }

    @AfterEach
    void endTheAuditsUnderWay() throws Exception {
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE audit SET state = 'CANCELLED'"
                    + " WHERE structure_code IN ('AR97', 'AR98') AND state = 'ON_SITE'");
        }
    }

    @Test
    void theAuditsOfTheOfficeAndOfAnAuditorTheDecisionsAndTheRegister() throws Exception {
        for (int year = 1990; year < 1994; year++) {
            labelled(year);
        }
        withAuditors("AR97");
        withAuditors("AR98");
        AuditSummaries.Filter all = new AuditSummaries.Filter(null, null);
        AuditSummaries.Sort sort = AuditSummaries.Sort.STRUCTURE;
        assertConstant(LABEL_OFFICE, size -> audits.page(all, sort, 0, size));
        assertConstant(AUDITOR_NETWORK, size -> ownAudits.page(null, sort, 0, size));
        assertConstant(LABEL_OFFICE, size -> ownLabels.page(null, null, 0, size));
        assertConstant(LABEL_OFFICE, size -> waiting.page(0, size));
        try (Workspace.Stay stay = Workspace.PUBLIC.enter()) {
            assertThat(labels.page(false, null, null, 0, MANY)).hasSizeGreaterThan(3);
            assertThat(statements.of(() -> labels.page(false, null, null, 0, MANY)))
                    .isEqualTo(statements.of(() -> labels.page(false, null, null, 0, 1)));
        }
    }

    private void assertConstant(TestPeople reader, IntFunction<Collection<?>> page) {
        assertThat(actor.<Collection<?>>as(reader, () -> page.apply(MANY))).hasSizeGreaterThan(1);
        long one = actor.as(reader, () -> statements.of(() -> page.apply(1)));
        assertThat(one).isPositive();
        assertThat(actor.as(reader, () -> statements.of(() -> page.apply(MANY))))
                .isEqualTo(one);
    }

    private long diagnosis(TestPeople lead, int yearsAgo) {
        int year = Here.today().getYear() - yearsAgo;
        return actor.as(lead, () -> diagnoses.page(Long.MAX_VALUE, MANY).stream()
                .filter(one -> one.year() == year)
                .map(one -> one.id())
                .findFirst()
                .orElseGet(() ->
                        openDiagnosis.open(openDiagnosis.references().get(0).id(), year)));
    }

    private void meet(String name, int turn) {
        PersonalDetails details = new PersonalDetails(
                name,
                null,
                "Agenda",
                Sex.MALE,
                Here.today().minusYears(20),
                null,
                null,
                null,
                false,
                null,
                null,
                COUNSELLOR_SOUTH.accountId());
        Callable<Long> made = () -> {
            long person = register.register(details, null, true).id();
            agenda.make(
                    person,
                    new AppointmentDetails(
                            COUNSELLOR_SOUTH.accountId(),
                            workspace.today().now().toLocalDate(),
                            LocalTime.of(11, 0).plusMinutes(30L * turn),
                            30,
                            "Point",
                            null));
            return person;
        };
        actor.as(COUNSELLOR_SOUTH, made);
    }

    /** A diagnosis of that year, audited, decided on and labelled, as far as lists show it. */
    private static void labelled(int year) throws Exception {
        long id = Ids.next();
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO self_diagnosis (id, structure_code, reference_id, year, state,"
                    + " opened_by, opened_by_name, opened_at, version) SELECT " + id + ", 'AR98', MAX(id), " + year
                    + ", 'SIGNED', 301, 'Essai', NOW(6), 0 FROM quality_reference WHERE code = 'JALON-ML'");
            statement.executeUpdate("INSERT INTO audit (id, structure_code, self_diagnosis_id, kind, state, planned_on,"
                    + " planned_until, admitted_on, opened_on, reply_deadline, closed_on) VALUES (" + id + ", 'AR98', "
                    + id + ", 'INITIAL', 'CLOSED', CURDATE(), CURDATE(), CURDATE(), CURDATE(), CURDATE(), CURDATE())");
            statement.executeUpdate("INSERT INTO audit_auditor (id, audit_id, structure_code, account_id, kind, name,"
                    + " organisation) VALUES (" + id + ", " + id + ", 'AR98', " + AUDITOR_NETWORK.accountId()
                    + ", 'NETWORK', 'Essai', 'Essai')");
            statement.executeUpdate("INSERT INTO finding (id, audit_id, structure_code, kind, criterion, text,"
                    + " author_id, author_name, recorded_at) VALUES (" + id + ", " + id
                    + ", 'AR98', 'STRENGTH', '1.1', 'Tenu', 1, 'Essai', NOW(6))");
            statement.executeUpdate("INSERT INTO commission_decision (id, audit_id, structure_code, kind, reason,"
                    + " decided_on, recorded_by, recorded_at) VALUES (" + id + ", " + id
                    + ", 'AR98', 'DEFERRAL', 'Tenu', CURDATE(), 1, NOW(6))"); // so that it waits, too
            statement.executeUpdate("INSERT INTO label (id, decision_id, structure_code, number, conditional,"
                    + " valid_from, valid_until) VALUES (" + id + ", " + id + ", 'AR98', 'ESSAI-" + year
                    + "', FALSE, CURDATE(), CURDATE() + INTERVAL 1 YEAR)");
        }
    }

    /** An audit of that structure that the auditor still works on. */
    private static void withAuditors(String structure) throws Exception {
        long id = Ids.next();
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO audit (id, structure_code, self_diagnosis_id, kind, state, planned_on,"
                    + " planned_until, admitted_on, opened_on) VALUES (" + id + ", '" + structure + "', " + id
                    + ", 'INITIAL', 'ON_SITE', CURDATE(), CURDATE(), CURDATE(), CURDATE())");
            statement.executeUpdate("INSERT INTO audit_auditor (id, audit_id, structure_code, account_id, kind, name,"
                    + " organisation) VALUES (" + id + ", " + id + ", '" + structure + "', "
                    + AUDITOR_NETWORK.accountId() + ", 'NETWORK', 'Essai', 'Essai')");
        }
    }

    private static LocalDate inAMonth() {
        return Here.today().plusMonths(1);
    }
}
