package fr.jalon.labelling.label;

import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.labelling.label.TestLabels.change;
import static fr.jalon.labelling.label.TestLabels.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestClock;
import fr.jalon.shared.table.ExportFormat;
import fr.jalon.shared.time.Period;
import fr.jalon.tenancy.Workspace;
import fr.jalon.testing.Here;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the public register, its JSON and its CSV say of a label after each turn of its life, and what a renewal keeps. */
@ExtendWith(ArquillianExtension.class)
class LabelRegisterIT {

    private static final String MISSION = "97001S00";

    @Inject
    TestActor actor;

    @Inject
    AwardLabels award;

    @Inject
    KeepLabels keep;

    @Inject
    FollowLabels follow;

    @Inject
    ReadRegister register;

    @Inject
    RegisterTable table;

    @Inject
    LabelResource json;

    @Resource
    UserTransaction transaction;

    private final TestLabels labels = new TestLabels(MISSION);

    @AfterEach
    void gone() throws SQLException {
        TestClock.ahead(Duration.ZERO);
        change("DELETE FROM labelling_rule WHERE source = 'Essai'");
        labels.delete();
    }

    @Test
    void aLabelIsListedOnlyWhileItHoldsAndAlwaysProved() throws Exception {
        long label = labels.inForce();
        labels.calledFor(label, "FOLLOW_UP", Here.today());
        assertThat(seen(label)).isEqualTo("VALID listed En cours de validité");
        office(() -> keep.suspend(label, version(label), "Un signalement est étudié."));
        assertThat(seen(label)).isEqualTo("SUSPENDED Suspendu");
        assertThatThrownBy(() -> office(() -> keep.withdraw(label, version(label), " ")))
                .hasMessage("label.refused.noReason");
        office(() -> keep.resume(label, version(label), "Rien n’est établi."));
        assertThat(seen(label)).isEqualTo("VALID listed En cours de validité");
        assertThatThrownBy(() -> office(() -> keep.withdraw(label, version(label) - 1, "Lu avant.")))
                .hasMessage("error.changedMeanwhile");
        office(() -> keep.withdraw(label, version(label), "Les faits sont établis."));
        assertThat(seen(label)).isEqualTo("WITHDRAWN Retiré");
        assertThat(followUps(label)).containsExactly("FOLLOW_UP DISMISSED WITHDRAWN");
        assertThat(found(
                        "SELECT CONCAT(kind, ' ', reason) FROM label_event WHERE label_id = " + label + " ORDER BY id"))
                .containsExactly(
                        "SUSPENDED Un signalement est étudié.",
                        "RESUMED Rien n’est établi.",
                        "WITHDRAWN Les faits sont établis.");
        assertThatThrownBy(() -> office(() -> keep.resume(label, version(label), "Tout de même.")))
                .hasMessage("label.refused.state");
    }

    @Test
    void aLabelHoldsOnItsLastDayAndNotOnTheNext() throws Exception {
        long label = labels.inForce(Here.today().minusYears(3), Here.today());
        assertThat(seen(label)).isEqualTo("VALID listed En cours de validité");
        TestClock.ahead(Duration.ofDays(1));
        assertThat(seen(label)).isEqualTo("EXPIRED Expiré");
    }

    @Test
    void aLabelThatFollowsOnTheNextDayRenewsItAndTheFormerSaysByWhich() throws Exception {
        LocalDate last = Here.today().plusDays(20);
        long former = labels.inForce(Here.today().minusYears(3), last);
        labels.calledFor(former, "RENEWAL", Here.today());
        Label next = award(last.plusDays(1), last.plusYears(3));
        assertThat(seen(former)).isEqualTo("VALID listed En cours de validité " + next.getNumber());
        assertThat(seen(next.getId())).isEqualTo("COMING À venir");
        assertThat(followUps(former)).containsExactly("RENEWAL DISMISSED RENEWED");
        assertThat(history(former)).containsExactly("RENEWED " + last.plusDays(1));
        TestClock.ahead(Duration.ofDays(20));
        assertThat(seen(former)).isEqualTo("VALID listed En cours de validité " + next.getNumber());
        TestClock.ahead(Duration.ofDays(21));
        assertThat(seen(former)).isEqualTo("RENEWED Renouvelé " + next.getNumber());
        assertThat(seen(next.getId())).isEqualTo("VALID listed En cours de validité");
        assertThatThrownBy(() -> office(() -> keep.withdraw(former, version(former), "Trop tard.")))
                .hasMessage("label.refused.state");
    }

    @Test
    void aLabelThatAnotherWillFollowMayBeWithdrawnUntilThen() throws Exception {
        LocalDate last = Here.today().plusMonths(6);
        long former = labels.inForce(Here.today().minusYears(2), last);
        award(last.plusDays(1), last.plusYears(3));
        office(() -> keep.withdraw(former, version(former), "Les faits sont établis."));
        assertThat(seen(former)).isEqualTo("WITHDRAWN Retiré");
    }

    @Test
    void aSuspendedLabelIsWorthNothingAgainUntilTheOneThatFollowsIt() throws Exception {
        LocalDate last = Here.today().plusMonths(6);
        long former = labels.inForce(Here.today().minusYears(2), last);
        office(() -> keep.suspend(former, version(former), "Un signalement est étudié."));
        Label next = award(last.minusMonths(1), last.plusYears(3));
        assertThat(seen(former)).isEqualTo("RENEWED Renouvelé " + next.getNumber());
        assertThat(history(former)).containsExactly("SUSPENDED " + Here.today(), "RENEWED " + Here.today());
    }

    @Test
    void aNewLabelCallsForItsAuditsAsFarFromItsDaysAsTheRulesOfTheDaySay() throws Exception {
        LocalDate from = Here.today().plusDays(1);
        LocalDate until = from.plusYears(3).minusDays(1);
        Label label = award(from, until);
        assertThat(due(label)).containsExactly("FOLLOW_UP " + from.plusMonths(18), "RENEWAL " + until.minusMonths(9));
        change(
                "INSERT INTO labelling_rule (id, code, amount, valid_from, source) VALUES (99001, 'FOLLOW_UP_MONTHS', 12, '"
                        + Here.today() + "', 'Essai'), (99002, 'RENEWAL_MONTHS', 6, '" + Here.today() + "', 'Essai'),"
                        + " (99003, 'RENEWAL_MONTHS', 1, '" + from + "', 'Essai')");
        Label other = award(from, until);
        assertThat(due(other)).containsExactly("FOLLOW_UP " + from.plusMonths(12), "RENEWAL " + until.minusMonths(6));
        assertThat(due(label)).hasSize(2);
    }

    private interface Step {
        void take() throws Exception;
    }

    private void office(Step step) {
        actor.as(LABEL_OFFICE, () -> {
            step.take();
            return null;
        });
    }

    /** Awards one to the mission, as the use case that notifies a decision does. */
    private Label award(LocalDate from, LocalDate until) throws SQLException {
        long decision = labels.decided();
        return actor.as(LABEL_OFFICE, () -> {
            transaction.begin();
            Label label = award.award(decision, MISSION, false, Here.today(), new Period(from, until));
            transaction.commit();
            return label;
        });
    }

    private int version(long label) {
        return follow.open(label).label().getVersion();
    }

    /** What anybody sees: its worth in JSON, whether the register lists it, and in the CSV of all its words and who followed. */
    private String seen(long label) throws Exception {
        String number = found("SELECT number FROM label WHERE id = " + label).get(0);
        try (Workspace.Stay stay = Workspace.PUBLIC.enter()) {
            LabelResource.LabelItem item = json.prove(number);
            boolean listed = register.page(false, number, null, 0, 5).size() == 1;
            assertThat(register.count(false, number, null)).isEqualTo(listed ? 1 : 0);
            assertThat(csv(false, number).contains(number)).isEqualTo(listed);
            String[] cells =
                    csv(true, number).lines().skip(1).findFirst().orElseThrow().split(";", -1);
            assertThat(cells[10]).isEqualTo(item.getRenewedBy() == null ? "" : item.getRenewedBy());
            return (item.getStanding() + (listed ? " listed " : " ") + cells[8] + " " + cells[10]).strip();
        }
    }

    private String csv(boolean former, String number) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(former, number, null, ExportFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> followUps(long label) throws SQLException {
        return found("SELECT CONCAT(kind, ' ', state, ' ', reason) FROM label_follow_up WHERE label_id = " + label);
    }

    private static List<String> due(Label label) throws SQLException {
        return found("SELECT CONCAT(kind, ' ', due_on) FROM label_follow_up WHERE label_id = " + label.getId()
                + " ORDER BY kind");
    }

    private static List<String> history(long label) throws SQLException {
        return found("SELECT CONCAT(kind, ' ', happened_on) FROM label_event WHERE label_id = " + label
                + " ORDER BY happened_on, id");
    }
}
