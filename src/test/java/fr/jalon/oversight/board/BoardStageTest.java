package fr.jalon.oversight.board;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.labelling.audit.AuditState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardStageTest {

    @Test
    void aMissionWithoutDiagnosisHasNotBegun() {
        assertThat(row(null, false, null, null).stage()).isEqualTo(BoardStage.NOTHING);
    }

    @Test
    void aSignedDiagnosisWaitsForAnAudit() {
        assertThat(row(2026, false, null, null).stage()).isEqualTo(BoardStage.DIAGNOSIS);
        assertThat(row(2026, true, null, null).stage()).isEqualTo(BoardStage.SIGNED);
    }

    @Test
    void anAuditUnderWayThenClosedLeadsToTheCommission() {
        assertThat(row(2026, true, AuditState.REPLY, null).stage()).isEqualTo(BoardStage.AUDIT);
        assertThat(row(2026, true, AuditState.CLOSED, null).stage()).isEqualTo(BoardStage.COMMISSION);
    }

    @Test
    void aLabelThatIsHeldComesFirst() {
        assertThat(row(2026, false, AuditState.CLOSED, "L-2026-0001-37").stage())
                .isEqualTo(BoardStage.LABELLED);
    }

    @Test
    void theDaysToAnAuditAreCountedUntilItBegins() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        assertThat(row(2026, true, AuditState.OPENED, null).daysToAudit(today)).isEqualTo(10);
        assertThat(row(2026, true, AuditState.OPENED, null).daysToAudit(LocalDate.of(2026, 12, 2)))
                .isNull();
        assertThat(row(2026, true, AuditState.ON_SITE, null).daysToAudit(today)).isNull();
        assertThat(row(2026, true, null, null).daysToAudit(today)).isNull();
    }

    private static BoardRow row(Integer year, boolean signed, AuditState audit, String label) {
        LocalDate until = label == null ? null : LocalDate.of(2029, 1, 1);
        return new BoardRow(
                "98001S00",
                "Essai",
                "Essai",
                "14",
                year,
                signed,
                10,
                3,
                2.5,
                4,
                1,
                0,
                audit,
                LocalDate.of(2026, 12, 1),
                label,
                until,
                List.of());
    }
}
