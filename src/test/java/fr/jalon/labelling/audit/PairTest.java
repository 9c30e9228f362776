package fr.jalon.labelling.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.error.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairTest {

    private static final AuditorCandidate CERTIFICATION =
            new AuditorCandidate(1, "Certification", AuditorKind.CERTIFICATION_BODY, "Organisme", null);
    private static final AuditorCandidate NORTHERN =
            new AuditorCandidate(2, "Nord", AuditorKind.NETWORK, "AREFIE", "32");
    private static final AuditorCandidate NORMAN =
            new AuditorCandidate(3, "Normande", AuditorKind.NETWORK, "ARML", "28");
    private static final Pair.Audited LISIEUX = new Pair.Audited("14366S00", "28");

    @Test
    void isOneOfACertificationBodyAndOneOfTheNetwork() {
        assertThatCode(() -> new Pair(CERTIFICATION, NORTHERN).requireIndependentOf(LISIEUX, List.of()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new Pair(NORMAN, NORTHERN)).hasMessage("audit.refused.certificationBody");
        assertThatThrownBy(() -> new Pair(CERTIFICATION, CERTIFICATION)).hasMessage("audit.refused.network");
    }

    @Test
    void networkAuditorNeverAuditsTheirOwnRegion() {
        assertThatThrownBy(() -> new Pair(CERTIFICATION, NORMAN).requireIndependentOf(LISIEUX, List.of()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("network"));
    }

    @Test
    void nobodyAuditsTheStructureTheyWorkIn() {
        List<Pair.Tie> ties = List.of(new Pair.Tie(1, "14366S00", null));
        assertThatThrownBy(() -> new Pair(CERTIFICATION, NORTHERN).requireIndependentOf(LISIEUX, ties))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("certification"));
    }

    @Test
    void nobodyAuditsAStructureOfTheRegionTheyWorkIn() {
        List<Pair.Tie> ties = List.of(new Pair.Tie(2, "14327S00", "28"));
        assertThatThrownBy(() -> new Pair(CERTIFICATION, NORTHERN).requireIndependentOf(LISIEUX, ties))
                .hasMessage("audit.refused.tied");
    }

    @Test
    void anotherAuditorsTiesDoNotCount() {
        List<Pair.Tie> ties = List.of(new Pair.Tie(9, "14366S00", "28"));
        assertThat(Pair.isIndependent(NORTHERN, LISIEUX, ties)).isTrue();
    }
}
