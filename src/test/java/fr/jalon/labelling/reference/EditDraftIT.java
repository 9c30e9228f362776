package fr.jalon.labelling.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The label office makes a draft say what it is to say; what is published changes no more. */
@ExtendWith(ArquillianExtension.class)
class EditDraftIT extends DraftIT {
    @Test
    void whatAReferenceSaysOfItselfIsSaved() {
        change(revision -> edit.saveHead(
                id,
                new HeadText(
                        "2",
                        "Autre titre",
                        "Pour qui",
                        List.of("MISSION", "ASSOCIATION"),
                        true,
                        "Une illustration",
                        "fr",
                        "CC BY 4.0"),
                revision));
        ReferenceHead head = whole().head();
        assertThat(HeadText.of(head))
                .isEqualTo(new HeadText(
                        "2",
                        "Autre titre",
                        "Pour qui",
                        List.of("MISSION", "ASSOCIATION"),
                        true,
                        "Une illustration",
                        "fr",
                        "CC BY 4.0"));
        assertThat(head.code()).isEqualTo(code);
        assertThat(head.scale()).isEqualTo(SCALE);
    }

    @Test
    void aHeadIsRefusedAtTheFieldThatIsWrong() {
        assertThat(field(() -> head(" ", "2", List.of("MISSION"), false, null))).isEqualTo("title");
        assertThat(field(() -> head("T", "x".repeat(41), List.of("MISSION"), false, null)))
                .isEqualTo("version");
        assertThat(field(() -> head("T", "2", List.of(), false, null))).isEqualTo("kinds");
        assertThat(field(() -> head("T", "2", List.of("PLANETE"), false, null))).isEqualTo("kinds");
        assertThat(field(() -> head("T", "2", List.of("MISSION"), true, " "))).isEqualTo("notice");
        assertThat(whole().title()).isEqualTo("Essai");
    }

    @Test
    void aVersionThatIsThereAlreadyIsRefused() {
        QualityReference other =
                new QualityReference(Ids.next(), whole().head().asVersion("2"), List.of(node("1", true)));
        office(() -> {
            drafts.keep(other, "YAML");
            return null;
        });
        assertThat(field(() -> head("T", "2", List.of("MISSION"), false, null))).isEqualTo("version");
        office(() -> {
            drafts.drop(other.id(), references.line(other.id()).rowVersion());
            return null;
        });
    }

    @Test
    void theScaleOfANodeHoldsBelowItUntilItInheritsAgain() {
        List<ScaleStep> own = List.of(new ScaleStep(0, "Non", null), new ScaleStep(4, "Oui", null));
        change(revision -> edit.saveScale(id, at("1").id(), own, revision));
        assertThat(whole().scaleOf(at("1.1"))).isEqualTo(own);
        assertThat(whole().scaleOf(at("2.1"))).isEqualTo(SCALE);
        change(revision -> edit.saveScale(id, at("1").id(), List.of(), revision));
        assertThat(whole().scaleOf(at("1.1"))).isEqualTo(SCALE);
    }

    @Test
    void aScaleIsRefusedAtTheRowThatIsWrong() {
        assertThat(field(() -> scale(new ScaleStep(0, "Seul", null)))).isEqualTo("label0");
        assertThat(field(() -> scale(new ScaleStep(1, "A", null), new ScaleStep(1, "B", null))))
                .isEqualTo("level1");
        assertThat(field(() -> scale(new ScaleStep(0, "A", null), new ScaleStep(1, null, "B"))))
                .isEqualTo("label1");
        assertThat(whole().scale()).isEqualTo(SCALE);
    }

    @Test
    void aGroupThatACriterionBelongsToCannotGo() {
        change(revision -> edit.saveGroups(
                id, List.of(new NodeGroup("g", "Socle", null), new NodeGroup("h", null, null)), revision));
        change(revision -> edit.save(id, at("1.1").id(), said("1.1", "g", "always", null), revision));
        assertThat(whole().groups(List.of("g"))).extracting(NodeGroup::title).containsExactly("Socle");
        Refused refused = refused(() -> change(revision -> edit.saveGroups(id, List.of(), revision)));
        assertThat(refused.text(Locale.FRENCH)).contains("« g »", "1.1");
        change(revision -> edit.saveGroups(id, List.of(new NodeGroup("g", "Autre nom", null)), revision));
        assertThat(whole().head().groups()).extracting(NodeGroup::title).containsExactly("Autre nom");
    }

    @Test
    void aNodeSaysWhatWasTypedAndItsLevelsTheirMeanings() {
        change(revision -> edit.save(
                id,
                at("1.1").id(),
                said("1.9", "", "sites > 1", List.of(new ScaleStep(2, null, "Partout"))),
                revision));
        ReferenceNode node = at("1.9");
        assertThat(node.details().applies()).isEqualTo("sites > 1");
        assertThat(whole().steps(node)).last().isEqualTo(new ScaleStep(2, "Oui", "Partout"));
    }

    @Test
    void aNodeIsRefusedAtTheFieldThatIsWrong() {
        assertThat(field(() -> node(said("1.2", "", "always", null)))).isEqualTo("code");
        assertThat(field(() -> node(said("1.1", "inconnu", "always", null)))).isEqualTo("groups");
        assertThat(field(() -> node(said("1.1", "", "planetes > 3", null)))).isEqualTo("applies");
        assertThat(field(() -> node(said("1.1", "", "always", List.of(new ScaleStep(7, null, "x"))))))
                .isEqualTo("levels");
    }

    @Test
    void nothingOfWhatIsPublishedChanges() {
        change(revision -> drafts.publish(id, revision));
        long node = at("1.1").id();
        List<ThrowingCallable> attempts = List.of(
                () -> head("T", "2", List.of("MISSION"), false, null),
                () -> scale(SCALE.get(0), SCALE.get(1)),
                () -> change(revision -> edit.saveScale(id, node, List.of(), revision)),
                () -> change(revision -> edit.saveGroups(id, List.of(), revision)),
                () -> node(said("1.1", "", "always", null)),
                () -> change(revision -> shape.add(id, Place.below(node), added("9"), revision)),
                () -> change(revision -> shape.move(id, node, new Place(null, 0), revision)),
                () -> change(revision -> shape.remove(id, node, revision)),
                () -> office(() -> edit.open(id)));
        assertThat(attempts)
                .allSatisfy(attempt -> assertThat(refused(attempt).key()).isEqualTo("reference.notDraft"));
        change(revision -> drafts.withdraw(id, revision));
    }

    private void head(String title, String version, List<String> kinds, boolean illustrative, String notice) {
        change(revision -> edit.saveHead(
                id, new HeadText(version, title, null, kinds, illustrative, notice, "fr", null), revision));
    }

    private void scale(ScaleStep... steps) {
        change(revision -> edit.saveScale(id, List.of(steps), revision));
    }

    private void node(NodeText said) {
        change(revision -> edit.save(id, at("1.1").id(), said, revision));
    }

    private static NodeText said(String code, String groups, String applies, List<ScaleStep> levels) {
        return new NodeText(
                code, "Titre", null, "Critère", true, 1, false, applies, groups, null, null, null, null, levels);
    }
}
