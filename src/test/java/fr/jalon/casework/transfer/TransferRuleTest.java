package fr.jalon.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Until when a sealed copy is kept. */
class TransferRuleTest {

    private static final LocalDate SEALED = LocalDate.of(2026, 11, 21);
    private static final LocalDate BORN = LocalDate.of(2004, 5, 17);

    @Test
    void two_years_after_the_age_limit() {
        assertThat(kept(false))
                .isEqualTo(new TransferRule.Kept(LocalDate.of(2032, 5, 17), TransferRule.Reason.AGE_LIMIT));
    }

    @Test
    void later_for_a_recognised_disabled_worker() {
        assertThat(kept(true).until()).isEqualTo(LocalDate.of(2036, 5, 17));
    }

    @Test
    void ten_years_after_the_end_of_a_contract_where_that_is_later() {
        assertThat(kept(false, LocalDate.of(2026, 3, 1)))
                .isEqualTo(new TransferRule.Kept(LocalDate.of(2036, 3, 1), TransferRule.Reason.CONTRACT));
        assertThat(kept(false, LocalDate.of(2020, 3, 1)).reason()).isEqualTo(TransferRule.Reason.AGE_LIMIT);
    }

    private static TransferRule.Kept kept(boolean rqth, LocalDate... contractEnds) {
        return TransferRule.on(SEALED).kept(BORN, rqth, List.of(contractEnds), SEALED);
    }
}
