package fr.jalon.labelling.reference;

import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.identity.TestActor;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A small draft for a test, taken away afterwards: two axes, 1 with 1.1 and 1.2 (with 1.2.1), 2 with 2.1. */
abstract class DraftIT {
    static final List<ScaleStep> SCALE = List.of(
            new ScaleStep(0, "Non", "Rien"), new ScaleStep(1, "En partie", null), new ScaleStep(2, "Oui", "Tout"));

    @Inject
    TestActor actor;

    @Inject
    DraftReferences drafts;

    @Inject
    ReadReferences references;

    @Inject
    EditDraft edit;

    @Inject
    ShapeDraft shape;

    long id;
    String code;
    boolean inside;

    @BeforeEach
    void draft() {
        code = "ESSAI-" + Ids.text(Ids.next());
        QualityReference small = new QualityReference(
                Ids.next(),
                new ReferenceHead(
                        code,
                        "1",
                        "Essai",
                        null,
                        List.of("ASSOCIATION"),
                        false,
                        null,
                        "fr",
                        null,
                        SCALE,
                        List.of(),
                        null),
                List.of(
                        node("1", false, node("1.1", true), node("1.2", true, node("1.2.1", false))),
                        node("2", false, node("2.1", true))));
        office(() -> {
            drafts.keep(small, "YAML");
            return null;
        });
        id = small.id();
    }

    @AfterEach
    void drop() {
        if (office(() -> references.line(id)).draft()) {
            change(revision -> drafts.drop(id, revision));
        }
    }

    static NodeText.New added(String code) {
        return new NodeText.New(code, "Ajouté", null, false);
    }

    static ReferenceNode node(String code, boolean assessable, ReferenceNode... below) {
        return new ReferenceNode(
                Ids.next(),
                null,
                code,
                "Nœud " + code,
                null,
                assessable ? 1 : 0,
                false,
                assessable,
                NodeDetails.NONE,
                List.of(below));
    }

    ReferenceNode at(String wanted) {
        return whole().nodes().stream()
                .filter(node -> node.code().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    List<String> codes() {
        return whole().nodes().stream().map(ReferenceNode::code).toList();
    }

    QualityReference whole() {
        return office(() -> references.find(id));
    }

    /** Changes it with the revision that it has now. */
    void change(IntConsumer work) {
        int revision = office(() -> references.line(id)).rowVersion();
        office(() -> {
            work.accept(revision);
            return null;
        });
    }

    static String field(ThrowingCallable work) {
        return refused(work).field();
    }

    static Refused refused(ThrowingCallable work) {
        return catchThrowableOfType(Refused.class, work);
    }

    <T> T office(Callable<T> work) {
        if (inside) {
            return call(work);
        }
        inside = true;
        try {
            return actor.as(LABEL_OFFICE, work);
        } finally {
            inside = false;
        }
    }

    static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
