package fr.jalon.casework.programme;

import static fr.jalon.casework.programme.Condition.Verdict.MET;
import static fr.jalon.casework.programme.Condition.Verdict.NOT_MET;
import static fr.jalon.casework.programme.Condition.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.person.SituationCategory;
import fr.jalon.casework.programme.Condition.Code;
import fr.jalon.casework.programme.Condition.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line: a file, a condition, what the law says of it on 21 November 2026, and the article. */
class ContractEligibilityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    static Stream<Arguments> law() {
        return Stream.of(
                Arguments.of("16 today", file().born("2010-11-21"), Code.AGE, MET, "L5131-6"),
                Arguments.of("16 tomorrow", file().born("2010-11-22"), Code.AGE, NOT_MET, "L5131-6"),
                Arguments.of("26 tomorrow", file().born("2000-11-22"), Code.AGE, MET, "L5131-6"),
                Arguments.of("26 today", file().born("2000-11-21"), Code.AGE, NOT_MET, "L5131-6"),
                Arguments.of("26 today, RQTH", file().born("2000-11-21").rqth(), Code.AGE, MET, "L5131-6"),
                Arguments.of("30 tomorrow, RQTH", file().born("1996-11-22").rqth(), Code.AGE, MET, "L5131-6"),
                Arguments.of("30 today, RQTH", file().born("1996-11-21").rqth(), Code.AGE, NOT_MET, "L5131-6"),
                Arguments.of("job seeker", file(), Code.NEITHER_STUDENT_NOR_TRAINEE, MET, "R5131-15"),
                occupation(SituationCategory.SCHOOLING, NOT_MET),
                occupation(SituationCategory.TRAINING, NOT_MET),
                occupation(SituationCategory.APPRENTICESHIP, NOT_MET),
                occupation(SituationCategory.EMPLOYMENT, MET),
                occupation(null, UNKNOWN),
                Arguments.of("difficulty", file(), Code.HARD_TO_EMPLOY, MET, "L5131-6"),
                Arguments.of("no difficulty", file().hard(false), Code.HARD_TO_EMPLOY, NOT_MET, "L5131-6"),
                Arguments.of("not assessed", file().hard(null), Code.HARD_TO_EMPLOY, UNKNOWN, "L5131-6"),
                Arguments.of("registered", file(), Code.REGISTERED, MET, "L5411-1"),
                Arguments.of("not registered", file().seeker(false), Code.REGISTERED, NOT_MET, "L5411-1"),
                Arguments.of("not known", file().seeker(null), Code.REGISTERED, UNKNOWN, "L5411-1"),
                Arguments.of("diagnosis", file(), Code.DIAGNOSED, MET, "L5411-6"),
                Arguments.of("no diagnosis", file().diagnosed(null), Code.DIAGNOSED, NOT_MET, "L5411-6"),
                last(null, MET),
                last("2026-11-21", NOT_MET),
                last("2027-02-01", NOT_MET),
                last("2026-11-20", NOT_MET),
                last("2026-05-22", NOT_MET),
                last("2026-05-21", MET),
                signed(null, UNKNOWN),
                signed("2026-10-21", MET),
                signed("2026-10-20", NOT_MET));
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @MethodSource("law")
    void theLawIsFollowed(String what, FileBuilder file, Code code, Verdict verdict, String article) {
        assertThat(ContractEligibility.assess(file.build(), DAY))
                .filteredOn(condition -> condition.code() == code)
                .singleElement()
                .satisfies(condition -> {
                    assertThat(condition.verdict()).isEqualTo(verdict);
                    assertThat(condition.code().article()).isEqualTo(article);
                });
    }

    @Test
    void registrationIsAskedSince2025Only() {
        ContractFile unknown = file().born("2006-01-01").seeker(null).build();
        assertThat(ContractEligibility.assess(unknown, LocalDate.of(2024, 12, 31)))
                .filteredOn(condition -> condition.code() == Code.REGISTERED)
                .allMatch(condition -> condition.verdict() == MET);
    }

    @Test
    void aLateSignatureIsToldButStopsNothing() {
        ContractFile late = file().oriented("2026-01-01").build();
        assertThat(ContractEligibility.assess(late, DAY)).noneMatch(Condition::isObstacle);
    }

    @Test
    void whatTheFileDoesNotSayStandsInTheWay() {
        ContractFile unknown = file().seeker(null).build();
        assertThat(ContractEligibility.assess(unknown, DAY)).anyMatch(Condition::isObstacle);
    }

    private static Arguments occupation(SituationCategory situation, Verdict verdict) {
        return Arguments.of(
                "situation " + situation,
                file().situation(situation),
                Code.NEITHER_STUDENT_NOR_TRAINEE,
                verdict,
                "R5131-15");
    }

    private static Arguments last(String end, Verdict verdict) {
        return Arguments.of("last contract " + end, file().last(end), Code.TIME_SINCE_LAST, verdict, "R5131-16");
    }

    private static Arguments signed(String oriented, Verdict verdict) {
        return Arguments.of(
                "orientation " + oriented, file().oriented(oriented), Code.SIGNED_IN_TIME, verdict, "D5411-14-1");
    }

    private static FileBuilder file() {
        return new FileBuilder();
    }

    /** A file that meets every condition, of which a line changes one thing. */
    private static final class FileBuilder {

        private LocalDate birthDate = LocalDate.of(2005, 6, 1);
        private boolean rqth;
        private SituationCategory situation = SituationCategory.JOB_SEEKER;
        private Boolean seeker = true;
        private Boolean hard = true;
        private LocalDate diagnosedOn = LocalDate.of(2026, 11, 1);
        private LocalDate lastEnd;
        private LocalDate orientedOn;

        FileBuilder born(String day) {
            birthDate = LocalDate.parse(day);
            return this;
        }

        FileBuilder rqth() {
            rqth = true;
            return this;
        }

        FileBuilder situation(SituationCategory value) {
            situation = value;
            return this;
        }

        FileBuilder seeker(Boolean value) {
            seeker = value;
            return this;
        }

        FileBuilder hard(Boolean value) {
            hard = value;
            return this;
        }

        FileBuilder diagnosed(LocalDate day) {
            diagnosedOn = day;
            return this;
        }

        FileBuilder last(String day) {
            lastEnd = day == null ? null : LocalDate.parse(day);
            return this;
        }

        FileBuilder oriented(String day) {
            orientedOn = day == null ? null : LocalDate.parse(day);
            return this;
        }

        ContractFile build() {
            return new ContractFile(
                    birthDate,
                    rqth,
                    situation == null ? List.of() : List.of(situation),
                    seeker,
                    hard,
                    diagnosedOn,
                    lastEnd,
                    orientedOn);
        }
    }
}
