package fr.jalon.labelling.migration;

import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.NETWORK_QUALITY_LEAD;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.UNION_QUALITY_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.diagnosis.OpenSelfDiagnosis;
import fr.jalon.labelling.reference.DraftReferences;
import fr.jalon.labelling.reference.EditDraft;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReadReferences;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A version is drafted from the one before, its criteria mapped, and open diagnoses are brought to it and back. */
@ExtendWith(ArquillianExtension.class)
class MigrationIT {
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

    @Inject
    OpenSelfDiagnosis open;

    @Inject
    EntityManager entities;

    @Test
    void openDiagnosesGoToTheNextVersionAndBack() {
        thereAndBack(QUALITY_LEAD_NORTH);
    }

    @Test
    void thoseOfAnAssociationItselfDoToo() {
        thereAndBack(NETWORK_QUALITY_LEAD);
    }

    @Test
    void andThoseOfTheUnion() {
        thereAndBack(UNION_QUALITY_LEAD);
    }

    private void thereAndBack(TestPeople lead) {
        QualityReference before = actor.as(lead, () -> open.references().get(0));
        long old = actor.as(lead, () -> ofThreeYearsAgo(before.id()));
        long draft = office(() -> drafts.draftFrom(before.id(), "essai-" + old));
        QualityReference after = office(() -> references.find(draft));
        List<ReferenceNode> from = before.criteria();
        List<ReferenceNode> to = after.criteria();
        office(() -> {
            edit.succeed(draft, from.get(1).id(), to.get(1).id(), false); // one dropped, one new
            edit.succeed(draft, from.get(2).id(), to.get(3).id(), true); // a split and a merge
            return null;
        });
        Differences differences = office(() -> preview.differences(draft));
        assertThat(differences.counts())
                .containsEntry(ChangeKind.NEW, 1L)
                .containsEntry(ChangeKind.DROPPED, 1L)
                .containsEntry(ChangeKind.MERGED, 1L);
        int forecasts = office(() -> preview.page(differences, 0, 100)).size();
        assertThat(forecasts).isPositive();
        office(() -> {
            drafts.publish(draft, references.line(draft).rowVersion());
            return null;
        });
        assertThat(office(() -> entities.createNativeQuery(
                                "SELECT to_kinds FROM webhook_news WHERE kind = 'reference.published' AND subject = ?1")
                        .setParameter(1, Ids.text(draft))
                        .getResultList()))
                .hasSize(1);
        int moved = office(() -> run.run(draft));
        assertThat(moved).isEqualTo(forecasts);
        assertThat(actor.as(lead, () -> state(old))).isEqualTo("SUPERSEDED");
        assertThat(actor.as(lead, () -> copies(draft))).isEqualTo(to.size());
        assertThat(office(() -> run.undo(draft))).isEqualTo(moved);
        assertThat(actor.as(lead, () -> state(old))).isEqualTo("OPEN");
        assertThat(actor.as(lead, () -> copies(draft))).isZero();
        office(() -> {
            drafts.withdraw(draft, references.line(draft).rowVersion());
            return null;
        });
    }

    @Test
    void everyTableThatRefersToAScoreOrADiagnosisIsTakenAlongOrLeftOnPurpose() {
        List<String> known = new ArrayList<>(AttachedRows.COPIED.keySet());
        known.addAll(AttachedRows.MOVED);
        known.addAll(AttachedRows.OTHERWISE);
        List<?> referring = office(() -> entities.createNativeQuery("SELECT DISTINCT table_name FROM"
                        + " information_schema.columns WHERE table_schema = DATABASE() AND column_name IN"
                        + " ('score_id', 'diagnosis_id', 'self_diagnosis_id', 'criterion_score_id')"
                        + " AND table_name NOT LIKE 'migrating%' AND table_name NOT LIKE 'shared%'")
                .getResultList());
        assertThat(known).containsAll(referring.stream().map(String::valueOf).toList());
    }

    /** An open one; other tests may have opened it. */
    private long ofThreeYearsAgo(long reference) {
        int year = Here.today().getYear() - 3;
        List<?> there = entities.createNativeQuery(
                        "SELECT id FROM self_diagnosis WHERE year = " + year + " AND reference_id = " + reference)
                .getResultList();
        return there.isEmpty() ? open.open(reference, year) : ((Number) there.get(0)).longValue();
    }

    private Object state(long diagnosis) {
        return entities.createNativeQuery("SELECT state FROM self_diagnosis WHERE id = " + diagnosis)
                .getSingleResult();
    }

    private int copies(long reference) {
        return ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM criterion_score s JOIN self_diagnosis d"
                                + " ON d.id = s.diagnosis_id WHERE d.year = YEAR(NOW()) - 3 AND d.reference_id = "
                                + reference)
                        .getSingleResult())
                .intValue();
    }

    private <T> T office(Callable<T> work) {
        return actor.as(LABEL_OFFICE, work);
    }
}
