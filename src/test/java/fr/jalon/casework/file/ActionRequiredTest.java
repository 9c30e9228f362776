package fr.jalon.casework.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.file.ActionRequired.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActionRequiredTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ActionThresholds THRESHOLDS = new ActionThresholds(60, 30, 30, 7, 365);

    /** Days before today: registered, welcomed, last act, last interview, diagnosed; contract end; open appointment. */
    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("new", dates(0, null, null, null, null, null, null), List.of()),
                Arguments.of("no welcome", dates(8, null, null, null, null, null, null), List.of(Code.WELCOME_MISSING)),
                Arguments.of("welcomed", dates(30, 30, 30, null, null, null, null), List.of()),
                Arguments.of("no diagnosis", dates(31, 31, 31, 5, null, null, null), List.of(Code.DIAGNOSIS_MISSING)),
                Arguments.of("talked 60 days ago", dates(90, 90, 60, 60, 80, null, null), List.of()),
                Arguments.of(
                        "talked 61 days ago", dates(90, 90, 61, 61, 80, null, null), List.of(Code.INTERVIEW_OVERDUE)),
                Arguments.of("asleep", dates(800, 800, 366, 366, null, null, null), List.of()),
                Arguments.of(
                        "asleep but in a contract",
                        dates(800, 800, 366, 366, 700, -90, null),
                        List.of(Code.INTERVIEW_OVERDUE)),
                Arguments.of("contract ends in 31 days", dates(90, 90, 5, 5, 80, -31, null), List.of()),
                Arguments.of(
                        "contract ends in 30 days", dates(90, 90, 5, 5, 80, -30, null), List.of(Code.CONTRACT_ENDING)),
                Arguments.of("contract ends today", dates(90, 90, 5, 5, 80, 0, null), List.of(Code.CONTRACT_ENDING)),
                Arguments.of("contract ended yesterday", dates(90, 90, 5, 5, 80, 1, null), List.of()),
                Arguments.of(
                        "appointment open", dates(90, 90, 5, 5, 80, null, 1), List.of(Code.APPOINTMENT_NOT_CLOSED)),
                Arguments.of("appointment today", dates(90, 90, 5, 5, 80, null, 0), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileAsksForWhatItsDatesSay(String what, FileDates dates, List<Code> codes) {
        assertThat(ActionRequired.of(dates, TODAY, THRESHOLDS))
                .extracting(ActionRequired::code)
                .isEqualTo(codes);
    }

    private static FileDates dates(
            Integer registered,
            Integer welcomed,
            Integer act,
            Integer interview,
            Integer diagnosed,
            Integer contractEnd,
            Integer appointment) {
        return new FileDates(
                ago(registered),
                ago(welcomed),
                ago(act),
                ago(interview),
                ago(diagnosed),
                ago(contractEnd),
                ago(appointment));
    }

    private static LocalDate ago(Integer days) {
        return days == null ? null : TODAY.minusDays(days);
    }
}
