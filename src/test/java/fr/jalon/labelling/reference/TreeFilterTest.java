package fr.jalon.labelling.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Ids;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeFilterTest {
    private static final NodeDetails CORE =
            new NodeDetails(null, null, null, null, null, null, List.of("socle"), null, null);

    private final QualityReference reference = new QualityReference(
            Ids.next(),
            new ReferenceHead(
                    "E", "1", "Essai", null, List.of("MISSION"), false, null, "fr", null, List.of(), List.of(), null),
            List.of(
                    node(
                            "1",
                            "Gouvernance",
                            NodeDetails.NONE,
                            node("1.1", "Écoute", NodeDetails.NONE, node("1.1.1", "Délai", CORE))),
                    node(
                            "2",
                            "Accueil",
                            NodeDetails.NONE,
                            node("2.1", "Horaires", CORE, node("2.1.1", "Affichés", NodeDetails.NONE)))));

    @Test
    void withoutASearchTheWayToTheNodeIsUnfoldedAndNoOther() {
        assertThat(visible(filter("1.1", null, null))).containsExactly("1", "1.1", "1.1.1", "2", "2.1");
        assertThat(visible(filter("2.1.1", null, null))).containsExactly("1", "1.1", "2", "2.1", "2.1.1");
    }

    @Test
    void whatIsSearchedForIsFoundWithoutAccentsAndShownWithAllAboveIt() {
        TreeFilter filter = filter("1", "ecoute", null);
        assertThat(filter.found()).isEqualTo(1);
        assertThat(visible(filter)).containsExactly("1", "1.1");
    }

    @Test
    void aGroupShowsItsOwnNodes() {
        assertThat(visible(filter("1", "", "socle"))).containsExactly("1", "1.1", "1.1.1", "2", "2.1");
        assertThat(visible(filter("1", "horaires", "socle"))).containsExactly("2", "2.1");
    }

    @Test
    void whatIsNowhereShowsNothing() {
        assertThat(visible(filter("1", "planète", null))).isEmpty();
    }

    private TreeFilter filter(String shown, String query, String group) {
        ReferenceNode node = reference.nodes().stream()
                .filter(one -> one.code().equals(shown))
                .findFirst()
                .orElseThrow();
        return new TreeFilter(reference, node, query, group);
    }

    private List<String> visible(TreeFilter filter) {
        return reference.axes().stream()
                .flatMap(axis -> Stream.concat(
                        Stream.of(axis).filter(filter::shows),
                        filter.branches(axis).stream().map(Branch::node)))
                .map(ReferenceNode::code)
                .filter(Objects::nonNull)
                .toList();
    }

    private static ReferenceNode node(String code, String title, NodeDetails details, ReferenceNode... below) {
        return new ReferenceNode(Ids.next(), null, code, title, null, 1, false, true, details, List.of(below));
    }
}
