package fr.jalon.labelling.calibration;

import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What audited structures say, who reads it, and that nobody reads who said what. */
@ExtendWith(ArquillianExtension.class)
class FeedbackIT {

    private static final String NORTH = "98001S00";
    private static final int BATCH = 5;

    @Inject
    TestActor actor;

    @Inject
    GiveFeedback give;

    @Inject
    ReadCalibration read;

    @Inject
    EntityManager entities;

    @Test
    void aStructureSaysItOnceAndChangesItUntilItKnowsTheDecision() throws SQLException {
        TestScoredAudits audit = TestScoredAudits.closedIn(NORTH, Ids.next(), Ids.next());
        long id = audit.id();
        AuditFeedback given = actor.as(QUALITY_LEAD_NORTH, () -> give.give(id, marks(id, 3), " Visite utile "));
        assertThat(given.getComment()).isEqualTo("Visite utile");
        refuses(Refused.Kind.CONFLICT, DIRECTOR_NORTH, () -> give.give(id, marks(id, 3), null));
        actor.as(DIRECTOR_NORTH, () -> give.change(id, given.getVersion(), marks(id, 5), null));
        refuses(
                Refused.Kind.CHANGED,
                QUALITY_LEAD_NORTH,
                () -> give.change(id, given.getVersion(), marks(id, 1), null));
        GiveFeedback.Form form = actor.as(QUALITY_LEAD_NORTH, () -> give.form(id));
        assertThat(form.given().marks().values()).containsOnly(5);
        assertThat(form.open()).isTrue();
        audit.decided();
        refuses(
                Refused.Kind.CONFLICT,
                QUALITY_LEAD_NORTH,
                () -> give.change(id, form.given().getVersion(), marks(id, 1), null));
    }

    @Test
    void everyQuestionIsAnsweredFromOneToFive() throws SQLException {
        long id = TestScoredAudits.closedIn(NORTH, Ids.next(), Ids.next()).id();
        refuses(Refused.Kind.INVALID, QUALITY_LEAD_NORTH, () -> give.give(id, Map.of(), null));
        refuses(Refused.Kind.INVALID, QUALITY_LEAD_NORTH, () -> give.give(id, marks(id, 6), null));
        refuses(Refused.Kind.INVALID, QUALITY_LEAD_NORTH, () -> {
            Map<Long, Integer> marks = marks(id, 3);
            marks.put(Ids.next(), 3);
            return give.give(id, marks, null);
        });
        refuses(Refused.Kind.INVALID, QUALITY_LEAD_NORTH, () -> give.give(id, marks(id, 3), "x".repeat(4001)));
    }

    @Test
    void anotherStructuresAuditIsNotThere() throws SQLException {
        long id = TestScoredAudits.closedIn(NORTH, Ids.next(), Ids.next()).id();
        refuses(Refused.Kind.NOT_FOUND, QUALITY_LEAD_SOUTH, () -> give.form(id));
        refuses(Refused.Kind.NOT_FOUND, QUALITY_LEAD_SOUTH, () -> give.give(id, Map.of(), null));
    }

    @Test
    void meansAreOfFiveAnswersAndOfAMultipleOfFive() throws SQLException {
        long auditor = Ids.next();
        for (int i = 1; i < BATCH; i++) {
            said(auditor, 2);
        }
        assertThat(sheet(auditor).feedback()).isEmpty();
        assertThat(sheet(auditor).comments()).isEmpty();
        said(auditor, 2);
        List<FeedbackMean> five = sheet(auditor).feedback();
        assertThat(five).hasSize(5).allSatisfy(mean -> {
            assertThat(mean.answers()).isEqualTo(BATCH);
            assertThat(mean.mean()).isEqualTo(2, within(1e-6));
        });
        assertThat(sheet(auditor).comments()).hasSize(BATCH);
        said(auditor, 5);
        assertThat(sheet(auditor).feedback()).isEqualTo(five);
        assertThat(sheet(auditor).comments()).hasSize(BATCH);
    }

    @Test
    void theUnionsRoleReadsNoAnswerNorAnyStructureBesideAComment() {
        for (String sql : List.of(
                "select mark from network.feedback_answer limit 1",
                "select comment from network.audit_feedback limit 1",
                "select structure_code from feedback_comment limit 1",
                "select structure_code from auditor_comment limit 1")) {
            try (Workspace.Stay stay =
                    Workspace.of(StructureCode.NATIONAL_UNION).enter()) {
                assertThatThrownBy(() -> entities.createNativeQuery(sql).getResultList())
                        .as(sql)
                        .isInstanceOf(PersistenceException.class);
            }
        }
    }

    @Test
    void nobodyButTheDirectionAndTheQualityLeadOfAMissionAnswers() {
        for (TestPeople who : TestPeople.values()) {
            if (!List.of("QUALITY_LEAD", "DIRECTOR").contains(who.role().name())) {
                assertThatThrownBy(() -> actor.as(who, () -> give.form(1)))
                        .as(who.name())
                        .isInstanceOf(Refused.class);
            }
        }
    }

    private void said(long auditor, int mark) throws SQLException {
        TestScoredAudits audit =
                TestScoredAudits.closedIn(NORTH, auditor, Ids.next()).criterion("6.1", 2, 2, 2);
        actor.as(QUALITY_LEAD_NORTH, () -> give.give(audit.id(), marks(audit.id(), mark), "Avis " + Ids.next()));
    }

    private ReadCalibration.Sheet sheet(long auditor) {
        return actor.as(LABEL_OFFICE, () -> read.open(auditor));
    }

    private Map<Long, Integer> marks(long audit, int mark) {
        Map<Long, Integer> marks = new HashMap<>();
        give.form(audit).questions().forEach(question -> marks.put(question.getId(), mark));
        return marks;
    }

    private void refuses(Refused.Kind kind, TestPeople who, Callable<?> work) {
        assertThatThrownBy(() -> actor.as(who, work))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(kind));
    }
}
