package fr.jalon.labelling.diagnosis;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static fr.jalon.identity.TestPeople.TEAM_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.Colleague;
import fr.jalon.shared.table.ExportFormat;
import fr.jalon.testing.MigrationUser;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A diagnosis from its first draft to its signature, on a real MariaDB; each test has one of its own. */
@ExtendWith(ArquillianExtension.class)
class DiagnosisWorkIT extends DiagnosisIT {

    @Inject
    AssignCriteria assign;

    @Inject
    CarryOver carryOver;

    @Inject
    DiscussCriterion discuss;

    @Inject
    CompareDiagnosis compare;

    @Inject
    ExportDiagnosis exports;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    @Test
    void aContributorWritesOnWhatIsAssignedAndTheLeadValidates() {
        lead(() -> assign.assign(diagnosis, first.id(), COUNSELLOR_NORTH.accountId()));
        CriterionSheet draft = actor.as(COUNSELLOR_NORTH, () -> score.score(diagnosis, first.id(), said(2), fresh));
        assertThat(draft.state()).isEqualTo(ScoreState.DRAFTED);
        CriterionSheet proposed =
                actor.as(COUNSELLOR_NORTH, () -> score.propose(diagnosis, first.id(), draft.version()));
        assertThat(proposed.state()).isEqualTo(ScoreState.PROPOSED);
        assertThat(refusal(COUNSELLOR_NORTH, () -> validate.validate(diagnosis, first.id(), proposed.version())))
                .isEqualTo("error.forbidden");
        CriterionSheet back =
                lead(() -> validate.sendBack(diagnosis, first.id(), "Dites depuis quand.", proposed.version()));
        assertThat(back.standing().sentBackReason()).isEqualTo("Dites depuis quand.");
        CriterionSheet valid = lead(() -> validate.validate(diagnosis, first.id(), back.version()));
        assertThat(valid.state()).isEqualTo(ScoreState.VALIDATED);
        CriterionSheet same =
                actor.as(COUNSELLOR_NORTH, () -> score.score(diagnosis, first.id(), said(2), valid.version()));
        assertThat(same.state()).as("the same text again").isEqualTo(ScoreState.VALIDATED);
        CriterionSheet changed =
                actor.as(COUNSELLOR_NORTH, () -> score.score(diagnosis, first.id(), said(3), valid.version()));
        assertThat(changed.state()).isEqualTo(ScoreState.DRAFTED);
        assertThat(refusal(RECEPTION_NORTH, () -> score.score(diagnosis, first.id(), said(1), changed.version())))
                .isEqualTo("diagnosis.notAssigned");
    }

    @Test
    void aScoreOutsideItsScaleOrWithoutReasonLeavesNothingBehind() {
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> score.score(diagnosis, first.id(), said(99), fresh)))
                .isEqualTo("diagnosis.levelRequired");
        CriterionSheet bare =
                lead(() -> score.score(diagnosis, first.id(), new Scoring(2, true, null, null, null), fresh));
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> validate.validate(diagnosis, first.id(), bare.version())))
                .isEqualTo("diagnosis.reasonRequired");
        assertThat(lead(() -> read.criterion(diagnosis, first.id()))).isEqualTo(bare);
    }

    @Test
    void theDirectorSignsOnlyWhatIsWholeAndNothingChangesAfter() {
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> signed(0))).isEqualTo("diagnosis.directorSigns");
        int before = overview().summary().version();
        assertThat(refusal(DIRECTOR_NORTH, () -> signed(before))).isEqualTo("diagnosis.incomplete");
        assertThat(overview().summary().open()).isTrue();
        validateAll();
        int version = overview().summary().version();
        actor.as(DIRECTOR_NORTH, () -> signed(version));
        SealCheck seal = lead(() -> read.seal(diagnosis));
        assertThat(seal.holds()).isTrue();
        assertThat(seal.hash()).hasSize(64);
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> score.score(diagnosis, first.id(), said(0), 2)))
                .isEqualTo("diagnosis.signed");
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> carryOver.all(diagnosis))).isEqualTo("diagnosis.signed");
        assertThat(refusal(
                        QUALITY_LEAD_NORTH, () -> assign.assign(diagnosis, first.id(), COUNSELLOR_NORTH.accountId())))
                .isEqualTo("diagnosis.signed");
    }

    @Test
    void aMissionWithoutDirectorIsToldWhoMaySign() {
        assertThat(refusal(QUALITY_LEAD_SOUTH, () -> signed(0))).isEqualTo("diagnosis.noDirector");
    }

    @Test
    void theSealTellsWhatWasChangedBehindItsBackAndMariaDbProtectsIt() throws Exception {
        validateAll();
        int version = overview().summary().version();
        actor.as(DIRECTOR_NORTH, () -> signed(version));
        assertThat(lead(() -> attempt("UPDATE diagnosis_seal SET hash = REPEAT('0', 64)")))
                .contains("denied");
        assertThat(lead(() -> attempt("DELETE FROM diagnosis_seal"))).contains("denied");
        try (Connection network = MigrationUser.open("network");
                Statement tamper = network.createStatement()) {
            tamper.executeUpdate("UPDATE criterion_score SET level = 4 WHERE diagnosis_id = " + diagnosis
                    + " AND node_id = " + first.id());
        }
        SealCheck seal = lead(() -> read.seal(diagnosis));
        assertThat(seal.intact()).isTrue();
        assertThat(seal.matches()).isFalse();
    }

    @Test
    void theLastCycleIsShownAndTakenOverAsADraft() {
        CriterionSheet before = lead(() -> read.criterion(diagnosis, first.id()));
        PreviousScore last = lead(() -> read.previous(diagnosis, first.id()).orElse(null));
        if (last == null || last.scoring().blank()) {
            assertThat(refusal(QUALITY_LEAD_NORTH, () -> carryOver.one(diagnosis, first.id(), before.version())))
                    .isEqualTo("diagnosis.carryOverNothing");
            return;
        }
        CriterionSheet taken = lead(() -> carryOver.one(diagnosis, first.id(), before.version()));
        assertThat(taken.state()).isEqualTo(ScoreState.DRAFTED);
        assertThat(taken.scoring()).isEqualTo(last.scoring());
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> carryOver.one(diagnosis, first.id(), taken.version())))
                .isEqualTo("diagnosis.carryOverWritten");
    }

    @Test
    void whoIsNamedIsToldUntilTheyReadIt() {
        List<Colleague> people = lead(discuss::colleagues);
        String named = people.stream()
                .filter(one -> one.getAccountId() == TEAM_LEAD_NORTH.accountId())
                .map(Colleague::getName)
                .findFirst()
                .orElseThrow();
        lead(() -> discuss.write(diagnosis, first.id(), "<b>@" + named + "</b> qu’en penses-tu ?"));
        MentionRow mention = actor.as(TEAM_LEAD_NORTH, discuss::mentions).get(0);
        assertThat(mention.nodeId()).isEqualTo(first.id());
        assertThat(mention.text()).startsWith("<b>@");
        assertThat(refusal(RECEPTION_NORTH, () -> {
                    discuss.read(mention.id());
                    return null;
                }))
                .isEqualTo("error.notFound");
        actor.as(TEAM_LEAD_NORTH, () -> {
            discuss.read(mention.id());
            return null;
        });
        assertThat(actor.as(TEAM_LEAD_NORTH, discuss::mentions)).noneMatch(one -> one.id() == mention.id());
    }

    @Test
    void gapsPutWhatBlocksTheLabelFirst() {
        validateAll();
        DiagnosisOverview overview = overview();
        List<Gap> gaps = lead(() -> compare.gaps(overview, 2));
        assertThat(gaps).hasSize(overview().reference().criteria().size());
        assertThat(gaps)
                .isSortedAccordingTo((one, other) -> Boolean.compare(
                        other.criterion().blocking(), one.criterion().blocking()));
        assertThat(lead(() -> compare.gaps(overview, 1))).isEmpty();
    }

    @Test
    void aTableHoldsNoFormulaAndAReportIsAPdf() throws Exception {
        lead(() -> score.score(diagnosis, first.id(), new Scoring(1, true, "=1+1", null, null), fresh));
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        lead(() -> {
            exports.write(exports.table(diagnosis, DiagnosisTable.CRITERIA, 1, ExportFormat.CSV), table);
            return null;
        });
        assertThat(table.toString(StandardCharsets.UTF_8)).contains("'=1+1").doesNotContain(";=1+1");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ByteArrayOutputStream excel = new ByteArrayOutputStream();
        lead(() -> {
            exports.writePdf(exports.whole(diagnosis, "pdf"), pdf);
            exports.writeExcel(exports.whole(diagnosis, "xlsx"), excel);
            return null;
        });
        assertThat(pdf.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(excel.toByteArray()).startsWith('P', 'K');
    }

    private String attempt(String sql) throws Exception {
        transaction.begin();
        try {
            entities.createNativeQuery(sql).executeUpdate();
            return "allowed";
        } catch (RuntimeException refused) {
            return String.valueOf(refused);
        } finally {
            transaction.rollback();
        }
    }
}
