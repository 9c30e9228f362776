package fr.jalon.labelling.label;

import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.labelling.label.TestLabels.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.Role;
import fr.jalon.identity.TestActor;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import fr.jalon.testing.Here;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A condition of a label from its deadline to its lifting by the label office. */
@ExtendWith(ArquillianExtension.class)
class ConditionsIT {

    private static final String MISSION = "97001S00";

    @Inject
    TestActor actor;

    @Inject
    ReadOwnLabels own;

    @Inject
    BringConditionEvidence bring;

    @Inject
    SettleLabelMatters settle;

    @Inject
    WatchLabel watch;

    private final TestLabels labels = new TestLabels(MISSION);
    private final long condition = Ids.next();

    @AfterEach
    void gone() throws SQLException {
        labels.delete();
    }

    @Test
    void aConditionPastItsDeadlineIsLiftedOnceWhatItAsksForCameLateAndAlertsOnce() throws SQLException {
        long label = due(Here.today().minusDays(1));
        assertThat(read(label).overdue(Here.today())).isTrue();
        watch();
        watch();
        assertThat(alerts(label)).isEqualTo(1);
        assertThatThrownBy(() -> lift(0, "Fait.")).hasMessage("label.condition.refused.notBrought");
        bring("Voici, en retard.");
        assertThat(read(label).overdue(Here.today())).isFalse();
        assertThatThrownBy(() -> lift(0, " ")).hasMessage("label.refused.noReason");
        assertThatThrownBy(() -> lift(1, "Fait.")).hasMessage("error.changedMeanwhile");
        lift(0, "La photo le montre.");
        assertThat(read(label).state()).isEqualTo(ConditionState.LIFTED);
        assertThat(found("SELECT CONCAT(lifted_on, ' ', lifting_reason) FROM label_condition WHERE id = " + condition))
                .containsExactly(Here.today() + " La photo le montre.");
        assertThatThrownBy(() -> lift(1, "Encore.")).hasMessage("label.condition.refused.notBrought");
        assertThatThrownBy(() -> bring("Encore.")).hasMessage("label.condition.refused.state");
        watch();
        assertThat(alerts(label)).isEqualTo(1);
    }

    @Test
    void aConditionIsInTimeOnItsLastDay() throws SQLException {
        long label = due(Here.today());
        watch();
        assertThat(alerts(label)).isZero();
        assertThat(read(label).overdue(Here.today())).isFalse();
    }

    /** A label with a condition to be met by that day. */
    private long due(LocalDate day) throws SQLException {
        long label = labels.inForce();
        TestLabels.change(
                "INSERT INTO label_condition (id, decision_id, structure_code, position, text, due_on) VALUES ("
                        + condition + ", " + label + ", '" + MISSION + "', 1, 'Afficher les délais', '" + day + "')");
        return label;
    }

    private LabelCondition read(long label) {
        return lead(own::all).stream()
                .filter(one -> one.label().getId() == label)
                .findFirst()
                .orElseThrow()
                .conditions()
                .get(0);
    }

    private <T> T lead(Callable<T> work) {
        return actor.as(202, MISSION, Role.QUALITY_LEAD, work);
    }

    private void bring(String text) {
        lead(() -> {
            bring.bring(condition, text, null, null);
            return null;
        });
    }

    private void lift(int version, String reason) {
        actor.as(LABEL_OFFICE, () -> {
            settle.lift(condition, version, reason);
            return null;
        });
    }

    private void watch() {
        try (Workspace.Stay stay = Workspace.of(new StructureCode(MISSION)).enter()) {
            watch.watch(MISSION);
        }
    }

    private static int alerts(long label) throws SQLException {
        return found("SELECT id FROM label_alert WHERE label_id = " + label).size();
    }
}
