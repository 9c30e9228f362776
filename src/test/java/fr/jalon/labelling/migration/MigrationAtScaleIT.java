package fr.jalon.labelling.migration;

import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.identity.TestActor;
import fr.jalon.labelling.reference.DraftReferences;
import fr.jalon.labelling.reference.EditDraft;
import fr.jalon.labelling.reference.NodeDetails;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReadReferences;
import fr.jalon.labelling.reference.ReferenceHead;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.NetworkOfDiagnoses;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The open diagnoses of the whole network go to the next version and back, and nothing of them is other than before. */
@ExtendWith(ArquillianExtension.class)
class MigrationAtScaleIT {
    private static final int STRUCTURES = 440;
    private static final int AXES = 7;
    private static final int CRITERIA = 5;
    private static final int REQUIREMENTS = 4;
    private static final List<ScaleStep> SCALE =
            List.of(new ScaleStep(0, "Non", null), new ScaleStep(1, "En partie", null), new ScaleStep(2, "Oui", null));

    @Inject
    TestActor actor;

    @Inject
    ReadReferences references;

    @Inject
    DraftReferences drafts;

    @Inject
    EditDraft edit;

    @Inject
    PreviewMigration preview;

    @Inject
    MigrationRun run;

    private NetworkOfDiagnoses network;

    @AfterEach
    void clean() throws SQLException {
        network.remove();
    }

    @Test
    void theDiagnosesOf440StructuresGoToTheNextVersionAndAreThenRowForRowAsBefore() throws SQLException {
        QualityReference before = published();
        network = NetworkOfDiagnoses.of(before, STRUCTURES);
        QualityReference after = next(before);
        NetworkOfDiagnoses.Rows was = network.rows();
        long begun = System.nanoTime();
        assertThat(forecasts(after.id())).isEqualTo(STRUCTURES);
        long previewed = System.nanoTime();
        assertThat(office(() -> run.run(after.id()))).isEqualTo(STRUCTURES);
        long migrated = System.nanoTime();
        assertThat(network.count("self_diagnosis WHERE state = 'OPEN' AND reference_id = " + after.id()))
                .isEqualTo(STRUCTURES);
        assertThat(network.count("criterion_score s JOIN self_diagnosis d ON d.id = s.diagnosis_id"
                        + " WHERE d.reference_id = " + after.id()))
                .isEqualTo((long) STRUCTURES * after.criteria().size());
        assertThat(network.count("self_diagnosis WHERE state = 'SUPERSEDED' AND reference_id = " + before.id()))
                .isEqualTo(STRUCTURES);
        long undoing = System.nanoTime();
        assertThat(office(() -> run.undo(after.id()))).isEqualTo(STRUCTURES);
        System.out.printf(
                Locale.FRANCE,
                "Migration de %d autodiagnostics de %d critères : aperçu %.1f s, migration %.1f s, annulation %.1f s%n",
                STRUCTURES,
                before.criteria().size(),
                (previewed - begun) / 1e9,
                (migrated - previewed) / 1e9,
                (System.nanoTime() - undoing) / 1e9);
        assertThat(network.rows().other(was)).isEmpty();
    }

    @Test
    void aLaterCycleLooksBackOnWhatWasCopiedOnceTheCopyIsGone() throws SQLException {
        QualityReference before = published();
        network = NetworkOfDiagnoses.of(before, 2);
        QualityReference after = next(before);
        office(() -> run.run(after.id()));
        network.openLaterCycle(after);
        office(() -> run.undo(after.id()));
        assertThat(network.lookedBackOn()).isEqualTo(before.id());
    }

    @Test
    void aMigrationUnderWhichSomebodySignedIsNotUndone() throws SQLException {
        QualityReference before = published();
        network = NetworkOfDiagnoses.of(before, 2);
        QualityReference after = next(before);
        office(() -> run.run(after.id()));
        network.state(after, "SIGNED");
        Refused refused = catchThrowableOfType(Refused.class, () -> office(() -> run.undo(after.id())));
        assertThat(refused.text(Locale.FRENCH)).contains("Réseau d’essai 0");
        network.state(after, "OPEN");
        assertThat(office(() -> run.undo(after.id()))).isEqualTo(2);
    }

    private int forecasts(long to) {
        Differences differences = office(() -> preview.differences(to));
        int found = 0;
        List<StructureForecast> page;
        do {
            int first = found;
            page = office(() -> preview.page(differences, first, 100));
            found += page.size();
        } while (!page.isEmpty());
        return found;
    }

    /** For no structure of the tests, so that nobody takes it by chance. */
    private QualityReference published() {
        List<ReferenceNode> axes = new ArrayList<>();
        for (int axis = 1; axis <= AXES; axis++) {
            List<ReferenceNode> criteria = new ArrayList<>();
            for (int i = 1; i <= CRITERIA; i++) {
                List<ReferenceNode> requirements = new ArrayList<>();
                for (int j = 1; j <= REQUIREMENTS; j++) {
                    requirements.add(node(axis + "." + i + "." + j, false, List.of()));
                }
                criteria.add(node(axis + "." + i, true, requirements));
            }
            axes.add(node(String.valueOf(axis), false, criteria));
        }
        QualityReference reference = new QualityReference(
                Ids.next(),
                new ReferenceHead(
                        "ESSAI-" + Ids.text(Ids.next()),
                        "1",
                        "Essai",
                        null,
                        List.of("NATIONAL_UNION"),
                        false,
                        null,
                        "fr",
                        null,
                        SCALE,
                        List.of(),
                        null),
                axes);
        return office(() -> {
            drafts.keep(reference, "YAML");
            drafts.publish(reference.id(), references.line(reference.id()).rowVersion());
            return references.find(reference.id());
        });
    }

    /** The next version: one criterion dropped, one new, two merged into one, one split into two. */
    private QualityReference next(QualityReference before) {
        long draft = office(() -> drafts.draftFrom(before.id(), "2"));
        List<ReferenceNode> from = before.criteria();
        return office(() -> {
            List<ReferenceNode> to = references.find(draft).criteria();
            edit.succeed(draft, from.get(0).id(), to.get(0).id(), false);
            edit.succeed(draft, from.get(1).id(), to.get(2).id(), true);
            edit.succeed(draft, from.get(1).id(), to.get(1).id(), false);
            edit.succeed(draft, from.get(5).id(), to.get(1).id(), true);
            drafts.publish(draft, references.line(draft).rowVersion());
            return references.find(draft);
        });
    }

    private static ReferenceNode node(String code, boolean assessable, List<ReferenceNode> below) {
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
                below);
    }

    private <T> T office(Callable<T> work) {
        return actor.as(LABEL_OFFICE, work);
    }
}
