package fr.jalon.labelling.reference;

import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.error.Refused;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The label office gives the tree of a draft another shape. */
@ExtendWith(ArquillianExtension.class)
class ShapeDraftIT extends DraftIT {
    @Test
    void nodesAreAddedBelowBesideAndAtTheRoot() {
        change(revision -> shape.add(id, Place.below(at("1").id()), added("1.3"), revision));
        change(revision -> shape.add(id, new Place(at("1").id(), 1), added("1.1bis"), revision));
        change(revision -> shape.add(id, new Place(null, 0), added("0"), revision));
        change(revision -> shape.add(id, Place.below(at("1.1bis").id()), added("1.1bis.1"), revision));
        assertThat(codes()).containsExactly("0", "1", "1.1", "1.1bis", "1.1bis.1", "1.2", "1.2.1", "1.3", "2", "2.1");
        assertThat(office(() -> references.line(id)).nodes()).isEqualTo(10);
    }

    @Test
    void aNodeMovesWithAllBelowIt() {
        change(revision -> shape.move(id, at("1.2").id(), new Place(at("1").id(), 0), revision));
        assertThat(codes()).containsExactly("1", "1.2", "1.2.1", "1.1", "2", "2.1");
        change(revision -> shape.move(id, at("1.2").id(), new Place(at("2").id(), null), revision));
        assertThat(codes()).containsExactly("1", "1.1", "2", "2.1", "1.2", "1.2.1");
        change(revision -> shape.move(id, at("1").id(), new Place(null, 1), revision));
        assertThat(codes()).containsExactly("2", "2.1", "1.2", "1.2.1", "1", "1.1");
        change(revision -> shape.move(id, at("1.2").id(), new Place(null, 0), revision));
        assertThat(codes()).containsExactly("1.2", "1.2.1", "2", "2.1", "1", "1.1");
        change(revision -> shape.move(id, at("1.2").id(), new Place(at("1").id(), 1), revision));
        assertThat(codes()).containsExactly("2", "2.1", "1", "1.1", "1.2", "1.2.1");
        assertThat(whole().above(at("1.2.1"))).extracting(ReferenceNode::code).containsExactly("1", "1.2");
    }

    @Test
    void aNodeCannotGoUnderItself() {
        assertThat(field(() -> change(revision ->
                        shape.move(id, at("1").id(), Place.below(at("1.2.1").id()), revision))))
                .isEqualTo("parent");
        assertThat(codes()).containsExactly("1", "1.1", "1.2", "1.2.1", "2", "2.1");
    }

    @Test
    void aNodeGoesWithAllBelowItButNotTheLastRoot() {
        change(revision -> assertThat(shape.remove(id, at("1").id(), revision)).isEqualTo(4));
        assertThat(codes()).containsExactly("2", "2.1");
        Refused refused = refused(() -> change(revision -> shape.remove(id, at("2").id(), revision)));
        assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
    }

    @Test
    void whoReadAnOlderRevisionIsToldSo() {
        int read = office(() -> references.line(id)).rowVersion();
        change(revision -> edit.saveGroups(id, List.of(), revision));
        Refused refused = refused(() -> office(() -> shape.remove(id, at("2").id(), read)));
        assertThat(refused.kind()).isEqualTo(Refused.Kind.CHANGED);
        assertThat(codes()).contains("2");
    }

    @Test
    void nobodyButTheLabelOfficeEditsADraft() {
        Refused refused = refused(() -> actor.as(QUALITY_LEAD_NORTH, () -> shape.remove(id, id, 0)));
        assertThat(refused.kind()).isEqualTo(Refused.Kind.FORBIDDEN);
    }
}
