package fr.jalon.labelling.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedCriterionTest {

    private static final LocalDateTime PROPOSED = LocalDateTime.of(2026, 11, 21, 9, 0);

    @Test
    void showsTheOthersScoreOnlyOnceBothAreProposed() {
        AuditorScore draft = score(2, null);
        AuditorScore proposed = score(1, PROPOSED);
        assertThat(of(draft, proposed).as(Voice.CERTIFICATION_BODY).other()).isNull();
        assertThat(of(draft, proposed).as(Voice.CERTIFICATION_BODY).otherProposed())
                .isTrue();
        assertThat(of(draft, proposed).as(Voice.NETWORK).other()).isNull();
        assertThat(of(null, proposed).as(Voice.CERTIFICATION_BODY).other()).isNull();
        assertThat(of(score(2, PROPOSED), proposed).as(Voice.NETWORK).other().level())
                .isEqualTo(2);
        assertThat(of(score(2, PROPOSED), proposed).as(Voice.NETWORK).mine().level())
                .isEqualTo(1);
    }

    @Test
    void differsByLevelNotByReason() {
        assertThat(of(score(2, PROPOSED), score(2, PROPOSED)).isDiffering()).isFalse();
        assertThat(of(score(2, PROPOSED), score(1, PROPOSED)).isDiffering()).isTrue();
        assertThat(of(score(2, PROPOSED), score(1, null)).isDiffering()).isFalse();
    }

    @Test
    void scoreHasALevelWhereTheCriterionAppliesAndAReasonAlways() {
        assertThat(new GivenScore(false, 3, "Sans objet ici").level()).isNull();
        assertThatThrownBy(() -> new GivenScore(true, null, "Tenu")).hasMessage("assessment.refused.noLevel");
        assertThatThrownBy(() -> new GivenScore(true, 3, " ")).hasMessage("assessment.refused.noReason");
    }

    private static AuditorScore score(int level, LocalDateTime proposed) {
        return new AuditorScore(level, true, "Essai", "Essai", proposed, 1);
    }

    private static ComparedCriterion of(AuditorScore certification, AuditorScore network) {
        boolean proposed = network != null && network.isProposed();
        return new ComparedCriterion(
                "1", "Axe", "1.1", "Critère", 3, true, null, certification, network, proposed, null, List.of());
    }
}
