package fr.jalon.casework.programme;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.allowance.Household;
import fr.jalon.casework.allowance.Income;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContractTermsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({"2026-11-21, 2026-11-21, 2027-11-20, 15,", "2026-11-20, 2026-12-01, 2027-02-28, 10, garde d’enfant"})
    void termsWithinTheRuleAreAccepted(LocalDate signed, LocalDate start, LocalDate end, int hours, String reason) {
        assertThatCode(() -> terms(signed, start, end, hours, reason).check(TODAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-22, 2027-11-20, 15,, contract.signedOn.wrong",
        "2026-11-21, 2026-11-20, 2027-11-20, 15,, contract.startsOn.wrong",
        "2026-11-21, 2026-11-21, 2026-11-21, 15,, contract.endsOn.wrong",
        "2026-11-21, 2026-11-21, 2027-11-21, 15,, contract.tooLong",
        "2026-11-21, 2026-11-21, 2027-11-20, 14,, contract.hours.reason",
        "2026-11-21, 2026-11-21, 2027-11-20, 0, santé, contract.hours.wrong",
        "2026-11-21, 2026-11-21, 2027-11-20, 36,, contract.hours.wrong"
    })
    void termsAgainstTheRuleAreRefused(
            LocalDate signed, LocalDate start, LocalDate end, int hours, String reason, String key) {
        assertThatThrownBy(() -> terms(signed, start, end, hours, reason).check(TODAY))
                .hasMessage(key);
    }

    @ParameterizedTest
    @EnumSource(HoursWaiver.class)
    void aWaiverFreesFromTheHoursAndNothingElseDoes(HoursWaiver waiver) {
        LocalDate end = TODAY.plusMonths(6);
        assertThatCode(() -> terms(TODAY, TODAY, end, 0, null, waiver).check(TODAY))
                .doesNotThrowAnyException();
        assertThatCode(() -> terms(TODAY, TODAY, end, 5, null, waiver).check(TODAY))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> terms(TODAY, TODAY, end, 0, null, null).check(TODAY))
                .hasMessage("contract.hours.wrong");
        assertThatThrownBy(() -> terms(TODAY, TODAY, end, -1, null, waiver).check(TODAY))
                .hasMessage("contract.hours.wrong");
    }

    @Test
    void thereWasNoWaiverBeforeTheLawOf2025() {
        LocalDate before = LocalDate.of(2024, 12, 31);
        assertThatThrownBy(() -> terms(before, before, before.plusMonths(6), 0, null, HoursWaiver.HEALTH)
                        .check(TODAY))
                .hasMessage("contract.waiver.unknown");
    }

    private static ContractTerms terms(LocalDate signed, LocalDate start, LocalDate end, int hours, String reason) {
        return terms(signed, start, end, hours, reason, null);
    }

    private static ContractTerms terms(
            LocalDate signed, LocalDate start, LocalDate end, int hours, String reason, HoursWaiver waiver) {
        return new ContractTerms(
                null, signed, start, end, hours, reason, waiver, Household.NOT_TAXED, Income.NONE, "Un premier emploi");
    }
}
