package fr.jalon.casework.exchange;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.exchange.dossier.Field;
import fr.jalon.identity.Role;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Imports as people do them: a check, an import, duplicates, columns; the work is done in the background. */
@ExtendWith(ArquillianExtension.class)
class ImportIT extends ImportingIT {

    @Inject
    ReadImported origins;

    @Test
    void aFileIsCheckedThenImportedAndWhatIsRefusedComesBackToBeCorrected() throws Exception {
        String name = batch();
        String json = "[" + dossier(name, 1, "") + "," + dossier(name, 2, "") + ","
                + dossier(name, 3, "")
                        .replaceFirst("\"dateNaissance\": \"[^\"]*\"", "\"dateNaissance\": \"2020-01-01\"")
                + "]";
        ImportRun ready = checked(json);
        assertThat(ready.state()).isEqualTo(ImportState.READY);
        assertThat(ready.counts()).isEqualTo(new Counts(2, 1, 0, 0, 0));
        assertThat(ready.preview()).hasSize(3);
        assertThat(people(name)).isZero();
        ImportRun done = imported(ready);
        assertThat(done.state()).isEqualTo(ImportState.DONE);
        assertThat(done.counts()).isEqualTo(new Counts(2, 1, 0, 0, 0));
        assertThat(done.findings().getLeftOut())
                .extracting(Findings.Finding::name)
                .contains("inconnu");
        assertThat(people(name)).isEqualTo(2);
        assertThat(number("SELECT COUNT(*) FROM situation s JOIN young_person p ON p.id = s.young_person_id"
                        + " WHERE p.birth_name LIKE '" + name + "%'"))
                .isEqualTo(2);
        ByteArrayOutputStream corrected = new ByteArrayOutputStream();
        north(() -> {
            read.refused(done.id(), null).writeTo(corrected);
            return null;
        });
        assertThat(corrected.toString(StandardCharsets.UTF_8))
                .contains("2020-01-01")
                .contains("trop jeune");
    }

    @Test
    void whatAFileSaidAndNoFieldTakesIsReadByThoseWhoAccompany() throws Exception {
        String name = batch();
        imported(checked(dossier(name, 1, "")));
        long id = number("SELECT id FROM young_person WHERE birth_name LIKE '" + name + "%'");
        ReadImported.Origin whole =
                actor.as(COUNSELLOR_NORTH, () -> origins.of(id)).orElseThrow();
        assertThat(whole.number()).isNotBlank();
        assertThat(whole.leftOut()).containsEntry("inconnu", "x");
        assertThat(actor.as(DIRECTOR_NORTH, () -> origins.of(id)).orElseThrow().leftOut())
                .isEmpty();
        assertThatThrownBy(() -> actor.as(COUNSELLOR_SOUTH, () -> origins.of(id)))
                .hasMessage("error.notFound");
    }

    @Test
    void aFileThatBreaksOffImportsNothing() throws Exception {
        String name = batch();
        String json = dossiers(name, 0, 1500);
        ImportRun failed = checked(json.substring(0, json.length() - 40));
        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.failure().key()).isEqualTo("import.file.truncated");
        assertThat(people(name)).isZero();
    }

    @Test
    void aLikelyDuplicateIsImportedOnlyOnceSomebodySaysSo() throws Exception {
        String name = batch();
        imported(checked(dossier(name, 1, "")));
        String twin =
                dossier(name, 1, "").replaceFirst("\"idDossier\": \"[^\"]*\"", "\"idDossier\": \"" + name + "x\"");
        ImportRun done = imported(checked(twin));
        assertThat(done.counts()).isEqualTo(new Counts(0, 0, 0, 1, 0));
        assertThat(north(() -> read.lines(done, LineKind.SIMILAR, -1, 5)))
                .singleElement()
                .satisfies(row -> assertThat(row.line().youngPersonId()).isNotNull());
        assertThat(north(() -> drive.decide(done.id(), done.version(), List.of(), true)))
                .isEqualTo(1);
        ImportRun decided = settled(done.id());
        assertThat(decided.counts()).isEqualTo(new Counts(1, 0, 0, 0, 0));
        assertThat(people(name)).isEqualTo(2);
    }

    @Test
    void aNumberThatOnePersonHasLeavesNoDoubt() throws Exception {
        String name = batch();
        String number = "%07dT".formatted(BATCH.incrementAndGet());
        imported(checked(dossier(name, 1, number)));
        String other = dossier(batch(), 900, number);
        assertThat(imported(checked(other)).counts()).isEqualTo(new Counts(0, 0, 1, 0, 0));
    }

    @Test
    void theSameFileTwiceIsToldAndAskedFor() throws Exception {
        String json = dossier(batch(), 1, "");
        imported(checked(json));
        ImportRun again = checked(json);
        assertThatThrownBy(() -> imported(again)).hasMessage("import.again");
        north(() -> {
            drive.start(again.id(), again.version(), true);
            return null;
        });
        assertThat(settled(again.id()).counts()).isEqualTo(new Counts(0, 0, 1, 0, 0));
    }

    @Test
    void aTableWaitsForItsColumnsAndRemembersThem() throws Exception {
        String name = batch();
        byte[] csv = ("Patronyme " + name + ";Prénom;Né le\n" + name + ";Éloïse;14/03/2008\n")
                .getBytes(Charset.forName("windows-1252"));
        long id = north(() -> receive.receive("liste.csv", null, new ByteArrayInputStream(csv)));
        ImportRun received = standing(id);
        assertThat(received.state()).isEqualTo(ImportState.RECEIVED);
        assertThat(received.source().encoding().name()).isEqualTo("windows-1252");
        assertThatThrownBy(() -> north(() -> {
                    receive.map(
                            id, received.version(), received.source().mapping().columns());
                    return null;
                }))
                .hasMessage("import.mapping.needed");
        Map<String, Field> columns =
                new LinkedHashMap<>(received.source().mapping().columns());
        columns.put("Patronyme " + name, Field.BIRTH_NAME);
        north(() -> {
            receive.map(id, received.version(), columns);
            return null;
        });
        assertThat(imported(settled(id)).counts()).isEqualTo(new Counts(1, 0, 0, 0, 0));
        assertThat(number("SELECT COUNT(*) FROM young_person WHERE first_name = 'Éloïse' AND birth_name = '" + name
                        + "'"))
                .isEqualTo(1);
        long second = north(() -> receive.receive("liste.csv", null, new ByteArrayInputStream(csv)));
        assertThat(standing(second).source().mapping().columns()).isEqualTo(columns);
    }

    @Test
    void anotherMissionAndOtherRolesSeeNothingOfIt() throws Exception {
        ImportRun run = checked(dossier(batch(), 1, ""));
        assertThatThrownBy(() -> actor.as(201, "98002S00", Role.TEAM_LEAD, () -> read.find(run.id())))
                .hasMessage("error.notFound");
        assertThatThrownBy(() -> actor.as(201, "98002S00", Role.TEAM_LEAD, () -> {
                    drive.undo(run.id(), run.version());
                    return null;
                }))
                .hasMessage("error.notFound");
        assertThatThrownBy(() -> actor.as(COUNSELLOR_NORTH, () -> read.find(run.id())))
                .hasMessage("error.forbidden");
    }
}
