package fr.jalon.labelling.diagnosis;

import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.Here;
import fr.jalon.testing.MigrationUser;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A diagnosis of Essai-Nord for a test, open and empty, taken away afterwards. */
abstract class DiagnosisIT {
    static final int YEAR = Here.today().getYear() + 1;

    @Inject
    TestActor actor;

    @Inject
    OpenSelfDiagnosis open;

    @Inject
    ReadSelfDiagnosis read;

    @Inject
    ScoreCriterion score;

    @Inject
    ValidateScore validate;

    @Inject
    SignSelfDiagnosis sign;

    long diagnosis;
    ReferenceNode first;
    int fresh;

    @BeforeEach
    void begin() throws Exception {
        erase();
        diagnosis = lead(() -> open.open(open.references().get(0).id(), YEAR));
        first = overview().reference().criteria().get(0);
        fresh = lead(() -> read.criterion(diagnosis, first.id())).version();
    }

    @AfterEach
    void erase() throws Exception {
        String ids = "(SELECT id FROM self_diagnosis WHERE structure_code = '98001S00' AND year = " + YEAR + ")";
        String scores = "(SELECT id FROM criterion_score WHERE diagnosis_id IN " + ids + ")";
        try (Connection network = MigrationUser.open("network");
                Statement delete = network.createStatement()) {
            delete.executeUpdate("DELETE FROM comment_mention WHERE comment_id IN (SELECT id FROM score_comment"
                    + " WHERE score_id IN " + scores + ")");
            delete.executeUpdate("DELETE FROM score_comment WHERE score_id IN " + scores);
            delete.executeUpdate("DELETE FROM score_assignment WHERE score_id IN " + scores);
            for (String table : List.of("axis_result", "diagnosis_seal", "criterion_score")) {
                delete.executeUpdate("DELETE FROM " + table + " WHERE diagnosis_id IN " + ids);
            }
            delete.executeUpdate("DELETE FROM self_diagnosis WHERE structure_code = '98001S00' AND year = " + YEAR);
        }
    }

    void validateAll() {
        for (ReferenceNode node : overview().reference().criteria()) {
            CriterionSheet draft = lead(() -> score.score(diagnosis, node.id(), said(2), fresh));
            lead(() -> score.propose(diagnosis, node.id(), draft.version()));
        }
        lead(() -> validate.validateProposed(diagnosis));
    }

    Object signed(int version) {
        sign.sign(diagnosis, version);
        return null;
    }

    DiagnosisOverview overview() {
        return lead(() -> read.overview(diagnosis));
    }

    <T> T lead(Callable<T> work) {
        return actor.as(QUALITY_LEAD_NORTH, work);
    }

    static Scoring said(int level) {
        return new Scoring(level, true, "Constaté sur les deux sites.", null, null);
    }

    String refusal(TestPeople who, Callable<?> work) {
        return catchThrowableOfType(Refused.class, () -> actor.as(who, work)).key();
    }
}
