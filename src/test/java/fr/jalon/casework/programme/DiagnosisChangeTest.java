package fr.jalon.casework.programme;

import static fr.jalon.casework.programme.DiagnosisChange.Part.NEEDS;
import static fr.jalon.casework.programme.DiagnosisChange.Part.PRIORITY_YOUNG;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.activity.Theme;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiagnosisChangeTest {

    @Test
    void whatDiffersIsToldByThemeAndNothingElse() {
        DiagnosisContent before = content(Theme.MOBILITY, "Pas de permis", Priority.LOW);
        DiagnosisContent now = content(Theme.MOBILITY, " Permis en cours ", Priority.HIGH);
        assertThat(DiagnosisChange.between(before, now))
                .containsOnlyKeys(Theme.MOBILITY)
                .extractingByKey(Theme.MOBILITY)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(DiagnosisChange.class))
                .containsExactly(
                        new DiagnosisChange(NEEDS, "Pas de permis", "Permis en cours"),
                        new DiagnosisChange(PRIORITY_YOUNG, "LOW", "HIGH"));
    }

    @Test
    void spacesAndEmptyTextsAreNoChangeAndTheFirstDiagnosisHasNone() {
        DiagnosisContent said = content(Theme.HEALTH, null, Priority.NONE);
        assertThat(DiagnosisChange.between(said, content(Theme.HEALTH, "  ", Priority.NONE)))
                .isEmpty();
        assertThat(DiagnosisChange.between(null, said)).isEmpty();
    }

    @Test
    void aThemeThatWeighsMoreIsToldToRise() {
        assertThat(new DiagnosisChange(PRIORITY_YOUNG, "LOW", "HIGH").isRaised())
                .isTrue();
        assertThat(new DiagnosisChange(PRIORITY_YOUNG, null, "NONE").isRaised()).isTrue();
        assertThat(new DiagnosisChange(PRIORITY_YOUNG, "HIGH", "LOW").isRaised())
                .isFalse();
        assertThat(new DiagnosisChange(NEEDS, "LOW", "HIGH").isRaised()).isFalse();
    }

    private static DiagnosisContent content(Theme theme, String needs, Priority young) {
        ThemeView view = new ThemeView();
        view.setNeeds(needs);
        view.setPriorityYoung(young);
        return new DiagnosisContent(Map.of(theme, view), null, null);
    }
}
