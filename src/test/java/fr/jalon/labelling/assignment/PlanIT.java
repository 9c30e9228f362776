package fr.jalon.labelling.assignment;

import static fr.jalon.identity.TestPeople.AUDITOR_CERTIFIER;
import static fr.jalon.identity.TestPeople.AUDITOR_NETWORK;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.FollowAudits;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.audit.OpenAuditFile;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.testing.MigrationUser;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plan is solved in the background, then applied whole, by the label office alone. */
@ExtendWith(ArquillianExtension.class)
class PlanIT {

    private static final StructureCode ASSOCIATION = new StructureCode("AR97");
    private static final long CAMPAIGN = 97_058;

    @Inject
    TestActor actor;

    @Inject
    MakePlans plans;

    @Inject
    PinAudit pins;

    @Inject
    FollowAudits follow;

    @Inject
    OpenAuditFile own;

    @Inject
    NationalDay day;

    private final long audit = Ids.next();

    @BeforeEach
    void program() throws SQLException {
        network("INSERT INTO audit (id, structure_code, kind, campaign_id, state) VALUES (" + audit + ", '"
                + ASSOCIATION.value() + "', 'INITIAL', " + CAMPAIGN + ", 'PROGRAMMED')");
    }

    @AfterEach
    void leaveNothingToOthers() throws SQLException {
        choose(pin(null, null));
        network("UPDATE audit SET state = 'CANCELLED' WHERE id = " + audit);
        for (String table : List.of("audit_news", "assignment_news")) {
            network("DELETE FROM " + table + " WHERE audit_id = " + audit);
        }
    }

    private static void network(String change) throws SQLException {
        try (Connection connection = MigrationUser.open("network");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    @Test
    void aPlanIsProposedThenAppliedWholeAndKeepsWhatWasChosenByHand() {
        LocalDate from = firstWorked(day.today().plusDays(10));
        choose(pin(AUDITOR_CERTIFIER.accountId(), from));
        AuditPlan plan = solved(from, from.plusDays(20));
        assertThat(plan.getState()).isEqualTo(PlanState.PROPOSED);
        PlanVisits.Line line = line(plan);
        assertThat(line.from()).isEqualTo(from);
        assertThat(line.certificationId()).isEqualTo(AUDITOR_CERTIFIER.accountId());
        assertThat(line.pinned()).isTrue();
        assertThat(line.reasons()).extracting(PlanVisits.Why::rule).contains(PlanRule.TRAVEL, PlanRule.LOAD);
        assertThat(audit().getPlannedOn()).isNull();
        for (TestPeople stranger : List.of(AUDITOR_NETWORK, LABEL_OFFICER, QUALITY_LEAD_NORTH)) {
            assertThatThrownBy(() -> actor.as(stranger, () -> {
                        plans.apply(plan.getId(), plan.getVersion());
                        return null;
                    }))
                    .hasMessage("error.forbidden");
        }
        office(() -> plans.apply(plan.getId(), plan.getVersion()));
        assertThat(audit().getPlannedOn()).isEqualTo(from);
        assertThat(actor.as(AUDITOR_CERTIFIER, () -> own.count(null))).isPositive();
        assertThatThrownBy(() -> office(() -> plans.apply(plan.getId(), plan.getVersion() + 1)))
                .hasMessage("plan.refused.state");
    }

    @Test
    void aPlanIsForDaysToCome() {
        assertThatThrownBy(
                        () -> actor.as(LABEL_OFFICE, () -> plans.ask(day.today().minusDays(1), day.today(), 1)))
                .hasMessage("plan.refused.from");
    }

    @Test
    void nothingOfAnAuditIsChosenByHandOnceItsVisitBegan() {
        int version = actor.as(LABEL_OFFICE, () -> pins.open(9201)).version();
        assertThatThrownBy(() -> choose(new PinAudit.Pin(
                        9201, "98002S00", null, null, day.today().plusDays(9), version)))
                .hasMessage("plan.refused.begun");
    }

    @Test
    void aChoiceByHandIsForTheVersionThatWasRead() {
        PinAudit.Pin read = pin(AUDITOR_CERTIFIER.accountId(), null);
        choose(read);
        assertThatThrownBy(() -> choose(read)).hasMessage("error.changedMeanwhile");
    }

    private void choose(PinAudit.Pin pin) {
        office(() -> pins.choose(pin));
    }

    private PinAudit.Pin pin(Long certification, LocalDate from) {
        int version = actor.as(LABEL_OFFICE, () -> pins.open(audit)).version();
        return new PinAudit.Pin(audit, ASSOCIATION.value(), certification, null, from, version);
    }

    private AuditPlan solved(LocalDate from, LocalDate until) {
        AuditPlan asked = actor.as(LABEL_OFFICE, () -> plans.ask(from, until, 1));
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        AuditPlan plan = asked;
        while (plan.getState().isBusy() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
            plan = actor.as(LABEL_OFFICE, () -> plans.open(asked.getId()));
        }
        return plan;
    }

    private PlanVisits.Line line(AuditPlan plan) {
        return actor.as(LABEL_OFFICE, () -> plans.visits(plan.getId(), false, 0, 500)).stream()
                .filter(one -> one.audit() == audit)
                .findFirst()
                .orElseThrow();
    }

    private Audit audit() {
        return actor.as(LABEL_OFFICE, () -> follow.open(audit).audit());
    }

    private void office(Runnable work) {
        actor.as(LABEL_OFFICE, () -> {
            work.run();
            return null;
        });
    }

    private static LocalDate firstWorked(LocalDate day) {
        LocalDate found = day;
        while (!WorkingDays.isWorked(found) || !WorkingDays.isWorked(found.plusDays(1))) {
            found = found.plusDays(1);
        }
        return found;
    }
}
