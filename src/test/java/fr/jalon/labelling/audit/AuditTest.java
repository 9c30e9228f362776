package fr.jalon.labelling.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void isNotPlannedInThePast() {
        assertThatThrownBy(() -> new Audit("14366S00", 1, AuditKind.INITIAL, TODAY.minusDays(1), TODAY))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("plannedOn"));
    }

    @Test
    void followUpIsAReviewOfDocuments() {
        Audit audit = new Audit("14366S00", 1, AuditKind.FOLLOW_UP, TODAY, TODAY);
        audit.begin();
        assertThat(audit.getState()).isEqualTo(AuditState.REVIEW);
    }

    @Test
    void replyIsOpenUpToItsDeadlineIncluded() {
        Audit audit = sent();
        LocalDate deadline = TODAY.plusDays(15);
        assertThat(audit.getReplyDeadline()).isEqualTo(deadline);
        audit.requireReplyOpen(deadline);
        assertThatThrownBy(() -> audit.requireReplyOpen(deadline.plusDays(1))).hasMessage("audit.refused.replyTooLate");
    }

    @Test
    void replyWaitsForTheFindingsToBeSent() {
        Audit audit = new Audit("14366S00", 1, AuditKind.INITIAL, TODAY, TODAY);
        audit.begin();
        assertThatThrownBy(() -> audit.requireReplyOpen(TODAY)).hasMessage("audit.refused.noReplyNow");
    }

    @Test
    void doesNotCloseWhileTheStructureMayStillReply() {
        Audit audit = sent();
        assertThatThrownBy(() -> audit.close(TODAY, "Conforme", false)).hasMessage("audit.refused.replyPending");
        assertThat(audit.getState()).isEqualTo(AuditState.REPLY);
    }

    @Test
    void closesOnceEveryReplyIsGivenOrTheDeadlineHasPassed() {
        Audit answered = sent();
        answered.close(TODAY, "Conforme", true);
        assertThat(answered.getState()).isEqualTo(AuditState.CLOSED);
        Audit unanswered = sent();
        unanswered.close(TODAY.plusDays(16), "Conforme", false);
        assertThat(unanswered.getClosedOn()).isEqualTo(TODAY.plusDays(16));
    }

    @Test
    void takesNoFindingOnceTheyAreSent() {
        Audit audit = sent();
        assertThatThrownBy(audit::requireExamination).hasMessage("audit.refused.noFindingNow");
    }

    private static Audit sent() {
        Audit audit = new Audit("14366S00", 1, AuditKind.INITIAL, TODAY, TODAY);
        audit.begin();
        audit.sendFindings(TODAY, 15);
        return audit;
    }
}
