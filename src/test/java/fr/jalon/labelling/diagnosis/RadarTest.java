package fr.jalon.labelling.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.labelling.reference.NodeDetails;
import fr.jalon.labelling.reference.ReferenceNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RadarTest {

    @Test
    void theFirstAxisIsOnTopAndTheOthersFollowClockwise() {
        Radar radar = new Radar(List.of(axis("1", 4.0), axis("2", 4.0), axis("3", 4.0), axis("4", 4.0)), 4);
        assertThat(radar.getOwn()).isEqualTo("200.0,60.0 340.0,200.0 200.0,340.0 60.0,200.0");
        assertThat(radar.getLabels())
                .extracting(Radar.Label::anchor)
                .containsExactly("middle", "start", "middle", "end");
        assertThat(radar.getRings()).hasSize(4);
    }

    @Test
    void aShapeWithAHoleIsNotDrawn() {
        Radar radar = new Radar(List.of(axis("1", 2.0), axis("2", null), axis("3", 1.0)), 4);
        assertThat(radar.getOwn()).isEmpty();
        assertThat(radar.isDrawn()).isTrue();
    }

    @Test
    void twoAxesMakeNoRadar() {
        assertThat(new Radar(List.of(axis("1", 2.0), axis("2", 1.0)), 4).isDrawn())
                .isFalse();
    }

    @Test
    void thePictureForPrintIsAPng() throws IOException {
        Radar radar = new Radar(List.of(axis("1", 2.0), axis("2", 3.0), axis("3", 1.0)), 4);
        assertThat(RadarPicture.png(radar)).startsWith(0x89, 'P', 'N', 'G');
    }

    private static AxisComparison axis(String code, Double own) {
        ReferenceNode node =
                new ReferenceNode(1, "Axe", code, "Axe", null, 0, false, false, NodeDetails.NONE, List.of());
        return new AxisComparison(node, own, own, null);
    }
}
