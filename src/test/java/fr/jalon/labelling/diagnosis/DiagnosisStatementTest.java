package fr.jalon.labelling.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosisStatementTest {

    private static final DiagnosisStatement.Line ONE = new DiagnosisStatement.Line(
            "1.1", new Scoring(2, true, "Dit \"oui\"\nà tous", null, null), "Lead", List.of("b", "a"));
    private static final DiagnosisStatement.Line TWO =
            new DiagnosisStatement.Line("1.2", new Scoring(null, false, "Aucun QPV", "Forces", null), null, List.of());

    @Test
    void theCanonicalFormIsAsItsDescriptionSays() {
        assertThat(statement(ONE).canonical())
                .isEqualTo(
                        "{\"form\":\"jalon-diagnosis/1\",\"structure\":\"14366S00\",\"reference\":\"abc\",\"year\":2026,"
                                + "\"criteria\":[{\"code\":\"1.1\",\"level\":2,\"applicable\":true,"
                                + "\"reason\":\"Dit \\\"oui\\\"\\u000aà tous\",\"strengths\":null,\"weaknesses\":null,"
                                + "\"validatedBy\":\"Lead\",\"evidence\":[\"a\",\"b\"]}]}");
    }

    @Test
    void theOrderInWhichCriteriaAreReadDoesNotMatter() {
        assertThat(statement(TWO, ONE).hash()).isEqualTo(statement(ONE, TWO).hash());
    }

    @Test
    void anyChangeGivesAnotherHash() {
        DiagnosisStatement.Line changed = new DiagnosisStatement.Line(
                "1.1", new Scoring(3, true, "Dit \"oui\"\nà tous", null, null), "Lead", List.of("b", "a"));
        assertThat(statement(changed).hash()).isNotEqualTo(statement(ONE).hash());
    }

    private static DiagnosisStatement statement(DiagnosisStatement.Line... lines) {
        return new DiagnosisStatement("14366S00", "abc", 2026, List.of(lines));
    }
}
