package fr.jalon.labelling.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.labelling.audit.FindingKind;
import org.junit.jupiter.api.Test;

class AnswerTextTest {

    @Test
    void saysWhatBecomesOfTheFindingAndWhy() {
        assertThatThrownBy(() -> new AnswerText(null, null, "Motif")).hasMessage("reply.refused.noOutcome");
        assertThatThrownBy(() -> new AnswerText(AnswerOutcome.MAINTAINED, null, " "))
                .hasMessage("reply.refused.noAnswer");
        assertThatThrownBy(() -> new AnswerText(AnswerOutcome.REVISED, null, "Motif"))
                .hasMessage("audit.refused.noKindOfFinding");
    }

    @Test
    void hasAKindOnlyWhereTheFindingIsRevised() {
        assertThat(new AnswerText(AnswerOutcome.WITHDRAWN, FindingKind.MINOR, "Motif").kind())
                .isNull();
        assertThat(new AnswerText(AnswerOutcome.REVISED, FindingKind.MINOR, " Motif ").text())
                .isEqualTo("Motif");
    }
}
