package fr.jalon.labelling.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDateTime NOW = TODAY.atTime(9, 30);
    private static final Pair PAIR = new Pair(
            new AuditorCandidate(1, "Certification", AuditorKind.CERTIFICATION_BODY, "Organisme", null),
            new AuditorCandidate(2, "Nord", AuditorKind.NETWORK, "AREFIE", "32"));

    @Test
    void isNotPlannedInThePast() {
        Audit audit = Audit.admitted("14366S00", 1, AuditKind.INITIAL, TODAY);
        assertThatThrownBy(() -> audit.plan(PAIR, new Days(TODAY.minusDays(1), null), TODAY))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("plannedOn"));
    }

    @Test
    void lastDayIsTheFirstUnlessSaidAndNeverBeforeIt() {
        assertThat(new Days(TODAY, null).until()).isEqualTo(TODAY);
        assertThatThrownBy(() -> new Days(TODAY, TODAY.minusDays(1))).hasMessage("audit.refused.untilBeforeFrom");
        assertThatThrownBy(() -> new Days(null, TODAY)).hasMessage("audit.refused.noDay");
    }

    @Test
    void isOpenedOnceItIsAdmittedAndPairAndDayAreKnownInEitherOrder() {
        Audit admitted = Audit.admitted("14366S00", 1, AuditKind.INITIAL, TODAY);
        assertThat(admitted.getState()).isEqualTo(AuditState.ADMITTED);
        admitted.plan(PAIR, new Days(TODAY, null), TODAY);
        assertThat(admitted.getState()).isEqualTo(AuditState.OPENED);
        assertThat(admitted.getOpenedOn()).isEqualTo(TODAY);
        Audit programmed = Audit.programmed("14366S00", AuditKind.INITIAL, 5L);
        programmed.plan(PAIR, new Days(TODAY, null), TODAY);
        assertThat(programmed.getState()).isEqualTo(AuditState.PROGRAMMED);
    }

    @Test
    void fallsBackToAdmittedWhenItsPairIsWithdrawn() {
        Audit audit = opened(AuditKind.INITIAL);
        audit.withdrawPair();
        assertThat(audit.getState()).isEqualTo(AuditState.ADMITTED);
        assertThat(audit.getPair()).isEmpty();
        assertThat(audit.getPlannedOn()).isNull();
    }

    @Test
    void keepsPairAndDaysOnceTheVisitBegan() {
        Audit audit = opened(AuditKind.INITIAL);
        audit.begin();
        assertThatThrownBy(audit::withdrawPair).hasMessage("audit.refused.visitBegun");
        assertThatThrownBy(() -> audit.plan(PAIR, new Days(TODAY, null), TODAY)).hasMessage("audit.refused.visitBegun");
    }

    @Test
    void followUpIsAReviewOfDocuments() {
        Audit audit = opened(AuditKind.FOLLOW_UP);
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
        Audit audit = opened(AuditKind.INITIAL);
        audit.begin();
        assertThatThrownBy(() -> audit.requireReplyOpen(TODAY)).hasMessage("audit.refused.noReplyNow");
    }

    @Test
    void takesNoReportWhileTheStructureMayStillReply() {
        Audit audit = sent();
        assertThatThrownBy(() -> audit.endReplies(TODAY, false)).hasMessage("audit.refused.replyPending");
        assertThat(audit.getState()).isEqualTo(AuditState.REPLY);
    }

    @Test
    void isReportedOnceEveryReplyIsGivenOrTheDeadlineHasPassed() {
        Audit answered = sent();
        answered.endReplies(TODAY, true);
        assertThat(answered.getState()).isEqualTo(AuditState.REPORT);
        Audit unanswered = sent();
        unanswered.endReplies(TODAY.plusDays(16), false);
        assertThat(unanswered.getState()).isEqualTo(AuditState.REPORT);
    }

    @Test
    void isClosedOnlyOnceItsScoresAreFrozenByASignature() {
        Audit audit = reported();
        assertThatThrownBy(() -> reported().close(TODAY, "Conforme")).hasMessage("audit.refused.unsigned");
        audit.freezeScores(NOW);
        assertThat(audit.getScoresFrozenAt()).isEqualTo(NOW);
        audit.close(TODAY.plusDays(17), "Conforme");
        assertThat(audit.getState()).isEqualTo(AuditState.CLOSED);
        assertThat(audit.getClosedOn()).isEqualTo(TODAY.plusDays(17));
        assertThat(audit.getConclusion()).isEqualTo("Conforme");
        assertThat(audit.getScoresFrozenAt()).isEqualTo(NOW);
    }

    @Test
    void scoresAreFrozenOnceAndWhileTheReportIsWritten() {
        assertThatThrownBy(() -> sent().freezeScores(NOW)).hasMessage("audit.refused.noReportNow");
        Audit audit = reported();
        audit.freezeScores(NOW);
        assertThatThrownBy(() -> audit.freezeScores(NOW)).hasMessage("audit.refused.frozen");
    }

    @Test
    void moreTimeToReplyIsLaterAndOnlyWhileTheStructureMayReply() {
        Audit audit = sent();
        LocalDate deadline = audit.getReplyDeadline();
        assertThatThrownBy(() -> audit.extendReply(deadline)).hasMessage("audit.refused.noLater");
        audit.extendReply(deadline.plusDays(15));
        assertThat(audit.isReplyOpen(deadline.plusDays(15))).isTrue();
        assertThat(audit.isReplyOpen(deadline.plusDays(16))).isFalse();
        assertThatThrownBy(() -> reported().extendReply(deadline.plusDays(30))).hasMessage("audit.refused.noReplyNow");
    }

    @Test
    void takesNoFindingOnceTheyAreSent() {
        Audit audit = sent();
        assertThatThrownBy(() -> audit.getState().requireExamination()).hasMessage("audit.refused.noFindingNow");
    }

    private static Audit opened(AuditKind kind) {
        Audit audit = Audit.admitted("14366S00", 1, kind, TODAY);
        audit.plan(PAIR, new Days(TODAY, null), TODAY);
        return audit;
    }

    private static Audit reported() {
        Audit audit = sent();
        audit.endReplies(TODAY, true);
        return audit;
    }

    private static Audit sent() {
        Audit audit = opened(AuditKind.INITIAL);
        audit.begin();
        audit.sendFindings(TODAY, 15);
        return audit;
    }
}
