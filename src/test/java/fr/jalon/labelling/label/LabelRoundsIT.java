package fr.jalon.labelling.label;

import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.labelling.label.TestLabels.change;
import static fr.jalon.labelling.label.TestLabels.found;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestClock;
import fr.jalon.labelling.reminder.DailyRound;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Structure;
import fr.jalon.testing.Here;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the daily round does for labels: alerts, audits that fall due, news; each once, whatever days had no round. */
@ExtendWith(ArquillianExtension.class)
class LabelRoundsIT {

    private static final String MISSION = "97001S00";
    private static final String LONG =
            "Indicateur au très long intitulé ".repeat(7).substring(0, 200);

    @Inject
    TestActor actor;

    @Inject
    DailyRound round;

    @Inject
    SettleLabelMatters settle;

    @Inject
    FollowLabels follow;

    private final TestLabels labels = new TestLabels(MISSION);

    @AfterEach
    void gone() throws SQLException {
        TestClock.ahead(Duration.ZERO);
        change(
                "DELETE FROM ml_97001s00.indicator_alert WHERE evidence_id NOT IN (SELECT evidence_id FROM frozen_indicator)");
        labels.delete();
    }

    @Test
    void anAuditFallsDueOnceHoweverManyDaysHadNoRoundAndNoneOfALabelThatIsOver() throws SQLException {
        LocalDate today = Here.today();
        long held = labels.inForce();
        long missed = labels.calledFor(held, "FOLLOW_UP", today.minusDays(40));
        long tomorrow = labels.calledFor(held, "RENEWAL", today.plusDays(1));
        long suspended = labels.inForce();
        change("UPDATE label SET state = 'SUSPENDED', state_since = CURDATE(), state_reason = 'Essai' WHERE id = "
                + suspended);
        long now = labels.calledFor(suspended, "FOLLOW_UP", today);
        long withdrawn = labels.inForce();
        change("UPDATE label SET state = 'WITHDRAWN', state_since = CURDATE(), state_reason = 'Essai' WHERE id = "
                + withdrawn);
        long none = labels.calledFor(withdrawn, "FOLLOW_UP", today.minusDays(1));
        long ended = labels.calledFor(
                labels.inForce(today.minusYears(3), today.minusDays(1)), "RENEWAL", today.minusMonths(9));
        visit("UNML");
        visit("UNML");
        assertThat(List.of(called(missed), called(now))).containsOnly("DUE 1");
        assertThat(List.of(called(tomorrow), called(none), called(ended))).containsOnly("SCHEDULED 0");
    }

    @Test
    void whatHappensToALabelOpensOneAlertEachAndNoneForOtherYearsOrOnceItIsOver() throws SQLException {
        long label = labels.inForce();
        LocalDate yesterday = Here.today().minusDays(1);
        labels.evidence(label, LONG, yesterday);
        labels.evidence(labels.decided(), "D’une autre année", yesterday);
        labels.evidence(label, "Vaut aujourd’hui encore", Here.today());
        drift(labels.evidence(label, LONG, Here.today().plusYears(1)));
        condition(label, yesterday);
        condition(label, Here.today());
        visit(MISSION);
        visit(MISSION);
        assertThat(alerts(label)).containsExactly("CONDITION OPEN", "DRIFT OPEN", "EXPIRED OPEN");
        assertThat(actor.as(LABEL_OFFICE, follow::alerts))
                .filteredOn(alert -> alert.labelId() == label)
                .extracting(LabelAlert::title)
                .contains(LONG);
        change("UPDATE label_alert SET state = 'CLOSED', closed_on = CURDATE(), reason = 'Vu' WHERE label_id = "
                + label);
        change("UPDATE label SET state = 'WITHDRAWN', state_since = CURDATE(), state_reason = 'Essai' WHERE id = "
                + label);
        labels.evidence(label, "Périmée après le retrait", yesterday);
        visit(MISSION);
        assertThat(alerts(label)).containsExactly("CONDITION CLOSED", "DRIFT CLOSED", "EXPIRED CLOSED");
    }

    @Test
    void anAlertThatWasClosedIsNotOpenedAgainUntilItsThingHappensAgain() throws SQLException {
        long label = labels.inForce();
        long expired = labels.evidence(label, "Convention", Here.today().minusDays(50));
        long drifted = labels.evidence(label, "Délai", Here.today().plusYears(1));
        drift(drifted);
        visit(MISSION);
        actor.as(LABEL_OFFICE, () -> {
            for (LabelAlert alert : follow.open(label).alerts()) {
                settle.closeAlert(alert.id(), alert.version(), "La mission s’en occupe.");
            }
            return null;
        });
        visit(MISSION);
        assertThat(alerts(label)).containsExactly("DRIFT CLOSED", "EXPIRED CLOSED");
        change(
                "UPDATE label_alert SET found_on = CURDATE() - INTERVAL 40 DAY WHERE label_id = " + label,
                "UPDATE evidence SET valid_until = CURDATE() - INTERVAL 3 DAY WHERE id = " + expired,
                "UPDATE ml_97001s00.indicator_alert SET state = 'ENDED', settled_at = NOW(6) WHERE evidence_id = "
                        + drifted);
        drift(drifted);
        visit(MISSION);
        visit(MISSION);
        assertThat(alerts(label)).containsExactly("DRIFT CLOSED", "DRIFT OPEN", "EXPIRED CLOSED", "EXPIRED OPEN");
    }

    @Test
    void aLabelWhoseWatchFailsIsStillToldOfAndTheNextStructureVisited() throws SQLException {
        long label = labels.inForce();
        long due = labels.calledFor(label, "FOLLOW_UP", Here.today());
        event(label, "SUSPENDED", Here.today());
        change("RENAME TABLE ml_97001s00.indicator_alert TO ml_97001s00.indicator_alert_away");
        try {
            visit(MISSION);
        } finally {
            change("RENAME TABLE ml_97001s00.indicator_alert_away TO ml_97001s00.indicator_alert");
        }
        assertThat(told(label)).containsExactly("SUSPENDED");
        assertThat(round.visit(new Nowhere())).isZero();
        visit("UNML");
        assertThat(called(due)).isEqualTo("DUE 1");
    }

    @Test
    void aRenewalIsToldOnItsDayAndOnce() throws SQLException {
        long label = labels.inForce(Here.today().minusYears(3), Here.today().plusDays(19));
        change("UPDATE label SET state = 'RENEWED', state_since = CURDATE() + INTERVAL 20 DAY WHERE id = " + label);
        event(label, "RENEWED", Here.today().plusDays(20));
        visit(MISSION);
        assertThat(told(label)).isEmpty();
        for (int day : List.of(22, 23, 49)) {
            TestClock.ahead(Duration.ofDays(day));
            visit(MISSION);
            assertThat(told(label)).as("day " + day).containsExactly("RENEWED");
        }
        change("UPDATE label SET state = 'WITHDRAWN', state_reason = 'Essai' WHERE id = " + label);
        event(label, "WITHDRAWN", Here.today().plusDays(49));
        visit(MISSION);
        assertThat(told(label)).containsExactly("RENEWED", "WITHDRAWN");
    }

    /** A structure that the platform has no database of. */
    private static final class Nowhere extends Structure {
        @Override
        public String getCode() {
            return "98999S00";
        }
    }

    private void visit(String structure) {
        round.visit(round.structures().stream()
                .filter(one -> one.getCode().strip().equals(structure))
                .findFirst()
                .orElseThrow());
    }

    private static void drift(long evidence) throws SQLException {
        change(
                "INSERT INTO ml_97001s00.indicator_alert (id, version, evidence_id, state, cause, present_value, found_at)"
                        + " VALUES (" + Ids.next() + ", 0, " + evidence + ", 'OPEN', 'VALUE', 1, UTC_TIMESTAMP(6))");
    }

    private static void condition(long decision, LocalDate due) throws SQLException {
        long id = Ids.next();
        change("INSERT INTO label_condition (id, decision_id, structure_code, position, text, due_on) VALUES (" + id
                + ", " + decision + ", '" + MISSION + "', 1, REPEAT('Afficher les délais. ', 100), '" + due + "')");
    }

    private static void event(long label, String kind, LocalDate day) throws SQLException {
        change("INSERT INTO label_event (id, label_id, structure_code, kind, happened_on, recorded_by_name) VALUES ("
                + Ids.next() + ", " + label + ", '" + MISSION + "', '" + kind + "', '" + day + "', 'Essai')");
    }

    private static String called(long followUp) throws SQLException {
        return found("SELECT CONCAT(state, ' ', version) FROM label_follow_up WHERE id = " + followUp)
                .get(0);
    }

    private static List<String> alerts(long label) throws SQLException {
        return found("SELECT CONCAT(cause, ' ', state) FROM label_alert WHERE label_id = " + label
                + " ORDER BY cause, state");
    }

    /** What other software was told of a label, the first first. */
    private static List<String> told(long label) throws SQLException {
        return found("SELECT JSON_VALUE(w.data, '$.outcome') FROM webhook_event w JOIN label l ON l.number = w.subject"
                + " WHERE w.kind = 'label.changed' AND l.id = " + label + " ORDER BY w.id");
    }
}
