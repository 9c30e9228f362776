package fr.jalon.labelling.label;

import static fr.jalon.identity.TestPeople.AUDITOR_CERTIFIER;
import static fr.jalon.identity.TestPeople.AUDITOR_NETWORK;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static fr.jalon.labelling.label.TestLabels.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditState;
import fr.jalon.labelling.audit.PrepareVisit;
import fr.jalon.labelling.audit.ReadOwnAudits;
import fr.jalon.labelling.audit.RequestAudit;
import fr.jalon.labelling.visit.WriteVisitPlan;
import fr.jalon.testing.Here;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The audit that a label calls for between two visits: programmed once, asked for, and examined on documents. */
@ExtendWith(ArquillianExtension.class)
class FollowUpAuditIT {

    private static final String NORTH = "98001S00";

    @Inject
    TestActor actor;

    @Inject
    MakeFollowUpAudit make;

    @Inject
    KeepLabels keep;

    @Inject
    RequestAudit request;

    @Inject
    PrepareVisit prepare;

    @Inject
    WriteVisitPlan visit;

    @Inject
    ReadOwnAudits own;

    @Inject
    Together together;

    private final TestLabels labels = new TestLabels(NORTH);

    @AfterEach
    void gone() throws SQLException {
        labels.delete();
    }

    @Test
    void itIsAskedForOnADiagnosisThatWasExaminedAndReviewedAtADistanceWithoutAPlan() throws SQLException {
        long label = labels.inForce();
        long called = labels.calledFor(label, "FOLLOW_UP", Here.today());
        long audit = actor.as(LABEL_OFFICE, () -> make.make(called, 0));
        assertThat(found("SELECT kind FROM audit_news WHERE audience = 'STRUCTURE' AND audit_id = " + audit))
                .containsExactly("PROGRAMMED");
        Audit asked = actor.as(
                QUALITY_LEAD_NORTH,
                () -> request.file(
                        new RequestAudit.Wish(null, Here.today(), Here.today().plusMonths(1))));
        assertThat(asked.getId()).isEqualTo(audit);
        assertThatThrownBy(() -> actor.as(QUALITY_LEAD_SOUTH, () -> own.open(audit)))
                .hasMessage("error.notFound");
        actor.as(LABEL_OFFICE, () -> prepare.admit(audit, asked.getVersion()));
        actor.as(
                LABEL_OFFICE,
                () -> prepare.name(
                        audit,
                        version(audit),
                        new PrepareVisit.Visit(
                                AUDITOR_CERTIFIER.accountId(), AUDITOR_NETWORK.accountId(), Here.today(), null)));
        Audit begun = actor.as(AUDITOR_NETWORK, () -> visit.begin(audit, version(audit)));
        assertThat(begun.getState()).isEqualTo(AuditState.REVIEW);
        assertThatThrownBy(() -> actor.as(AUDITOR_NETWORK, () -> visit.begin(audit, version(audit))))
                .hasMessage("audit.refused.state");
    }

    @Test
    void itIsProgrammedOnceHoweverManyPressAndNotWhileAnotherIsUnderWay() throws SQLException {
        long label = labels.inForce();
        long called = labels.calledFor(label, "FOLLOW_UP", Here.today());
        long renewal = labels.calledFor(label, "RENEWAL", Here.today());
        List<Together.Outcome> made =
                together.all(() -> make.make(called, 0), LABEL_OFFICE, LABEL_OFFICE, LABEL_OFFICE, LABEL_OFFICE);
        assertThat(made).filteredOn(Together.Outcome::isDone).hasSize(1);
        assertThat(found("SELECT CONCAT(kind, ' ', state) FROM audit WHERE structure_code = '" + NORTH
                        + "' AND state = 'PROGRAMMED'"))
                .containsExactly("FOLLOW_UP PROGRAMMED");
        assertThatThrownBy(() -> actor.as(LABEL_OFFICE, () -> make.make(called, 0)))
                .hasMessage("error.changedMeanwhile");
        assertThatThrownBy(() -> actor.as(LABEL_OFFICE, () -> make.make(called, 1)))
                .hasMessage("label.followUp.refused.state");
        assertThatThrownBy(() -> actor.as(LABEL_OFFICE, () -> make.make(renewal, 0)))
                .hasMessage("label.followUp.refused.underWay");
        assertThat(found("SELECT CONCAT(state, ' ', version) FROM label_follow_up WHERE id = " + renewal))
                .containsExactly("SCHEDULED 0");
    }

    @Test
    void aLabelThatIsWithdrawnCallsForNone() throws SQLException {
        long label = labels.inForce();
        long called = labels.calledFor(label, "FOLLOW_UP", Here.today());
        actor.as(LABEL_OFFICE, () -> {
            keep.withdraw(label, 0, "Les faits sont établis.");
            return null;
        });
        assertThatThrownBy(() -> actor.as(LABEL_OFFICE, () -> make.make(called, 1)))
                .hasMessage("label.followUp.refused.state");
        assertThat(found("SELECT id FROM audit WHERE state = 'PROGRAMMED' AND structure_code = '" + NORTH + "'"))
                .isEmpty();
    }

    private static int version(long audit) throws SQLException {
        return Integer.parseInt(
                found("SELECT version FROM audit WHERE id = " + audit).get(0));
    }
}
