package fr.jalon.casework.transfer;

import static fr.jalon.casework.transfer.TestFile.NORTH;
import static fr.jalon.casework.transfer.TestFile.SOUTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestClock;
import fr.jalon.testing.MigrationUser;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file that does not leave, or does not arrive, is where it was, as it was. */
@ExtendWith(ArquillianExtension.class)
class TransferFailuresIT {

    @Inject
    TestActor actor;

    @Inject
    TestTransfers acts;

    @Inject
    ProposeTransfer propose;

    @Inject
    AnswerTransfer answer;

    @Inject
    TransferWork work;

    @Inject
    Together together;

    @Test
    void aRefusedOneTellsWhyAndWhoItWasIsForgotten() {
        TestFile file = TestFile.of("Refusee", null);
        List<String> before = TestFile.everything(SOUTH, file.id());
        long id = acts.proposed(file.id());
        assertThatThrownBy(() -> refused(id, " ")).hasMessage("transfer.refusal.missing");
        refused(id, "Hors de notre territoire");
        Transfer transfer = acts.asSouth(id);
        assertThat(transfer.state()).isEqualTo(TransferState.REFUSED);
        assertThat(transfer.answer().refusal()).isEqualTo("Hors de notre territoire");
        assertThat(transfer.person()).isNull();
        assertThat(TestFile.everything(SOUTH, file.id())).isEqualTo(before);
        assertThatThrownBy(() -> acts.accepted(id)).hasMessage("transfer.answered");
        assertThat(acts.proposed(file.id())).as("proposed again").isPositive();
    }

    @Test
    void aWithdrawnOneCannotBeAccepted() {
        TestFile file = TestFile.of("Retiree", null);
        long id = acts.proposed(file.id());
        assertThatThrownBy(() -> acts.proposed(file.id())).hasMessage("transfer.already");
        assertThatThrownBy(() -> actor.as(COUNSELLOR_SOUTH, () -> {
                    propose.withdraw(id, 7);
                    return id;
                }))
                .hasMessage("error.changedMeanwhile");
        actor.as(COUNSELLOR_SOUTH, () -> {
            propose.withdraw(id, 0);
            return id;
        });
        assertThat(acts.asNorth(id).state()).isEqualTo(TransferState.WITHDRAWN);
        assertThatThrownBy(() -> acts.accepted(id)).hasMessage("transfer.answered");
    }

    @Test
    void oneThatNobodyAnswersInTimeIsOver() {
        TestFile file = TestFile.of("Oubliee", null);
        long id = acts.proposed(file.id());
        try {
            TestClock.ahead(Duration.ofDays(31));
            assertThatThrownBy(() -> acts.accepted(id)).hasMessage("transfer.expired");
        } finally {
            TestClock.ahead(Duration.ZERO);
        }
    }

    @Test
    void whereTheNumberIsFollowedAlreadyTheFileIsOpenedAgainAsItWas() {
        String nir = "299051400100353";
        TestFile file = TestFile.of("Connue", nir);
        TestFile.change(
                NORTH,
                "INSERT INTO young_person (id, version, birth_name, first_name, folded_name, phonetic_name, sex, birth_date, nir,"
                        + " rqth, created_at, created_by) VALUES (" + file.id() + ", 0, 'Autre', 'Camille',"
                        + " ' autre camille ', ' otr ', 'FEMALE', '2004-05-17', '" + nir + "', FALSE, NOW(6), 101)");
        List<String> before = TestFile.everything(SOUTH, file.id());
        long id = acts.proposed(file.id());
        assertThat(acts.carried(acts.accepted(id))).isEqualTo(TransferState.FAILED);
        assertThat(acts.asSouth(id).failure()).isEqualTo("transfer.failure.nir");
        assertThat(TestFile.everything(SOUTH, file.id())).containsExactlyInAnyOrderElementsOf(before);
        assertThat(file.arrivedIn(NORTH)).isZero();
        assertThat(acts.proposed(file.id())).as("proposed again").isPositive();
    }

    @Test
    void aDamagedDocumentIsToldAndNothingMoves() throws Exception {
        TestFile file = TestFile.of("Abimee", null);
        List<String> before = TestFile.everything(SOUTH, file.id());
        Files.writeString(file.stored("98002S00"), "autre chose");
        long id = acts.proposed(file.id());
        assertThat(acts.carried(acts.accepted(id))).isEqualTo(TransferState.FAILED);
        assertThat(acts.asNorth(id).failure()).isEqualTo("transfer.failure.document");
        assertThat(TestFile.everything(SOUTH, file.id())).isEqualTo(before);
        assertThat(file.arrivedIn(NORTH)).isZero();
    }

    @Test
    void whoeverIsWritingInTheFileIsWaitedFor() throws Exception {
        TestFile file = TestFile.of("Attendue", null);
        long id = acts.proposed(file.id());
        try (Connection writer = MigrationUser.open(SOUTH);
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO field_value (id, young_person_id, field, value, proven, superseded,"
                    + " told_at, told_by) VALUES (" + file.id() + " + 5, " + file.id()
                    + ", 'CHILDREN', '2', FALSE, FALSE, NOW(6), 201)");
            acts.accepted(id);
            together.all(
                    () -> {
                        writer.commit();
                        return id;
                    },
                    COUNSELLOR_SOUTH);
        }
        assertThat(acts.carried(id)).isEqualTo(TransferState.DONE);
        assertThat(TestFile.everything(NORTH, file.arrivedIn(NORTH)).toString()).contains("field=CHILDREN value=2");
    }

    private void refused(long id, String reason) {
        actor.as(DIRECTOR_NORTH, () -> {
            answer.refuse(id, 0, reason);
            return id;
        });
    }
}
