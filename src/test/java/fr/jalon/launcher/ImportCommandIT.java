package fr.jalon.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.database.JournalChain;
import fr.jalon.launcher.database.Provisioner;
import fr.jalon.launcher.platform.Platform;
import fr.jalon.testing.Here;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ./jalon import dossiers}, on a platform of its own. */
class ImportCommandIT {

    @TempDir
    private static Path folder;

    private record Outcome(int exit, String text) {}

    @BeforeAll
    static void provision() throws IOException {
        Path region = Files.writeString(
                folder.resolve("region.yaml"),
                "region: {code: \"28\", name: Normandie}\nmissions:\n  - {code: 14366S00, name: Lisieux}\n");
        try (Platform platform = Platform.on(folder.resolve("data"))) {
            new Provisioner(platform.database(), Home.locate()).provision(List.of(region));
        }
    }

    @Test
    void aDryRunWritesNothingAndTheSameFileIsImportedOnce() throws Exception {
        Path file = Files.writeString(
                folder.resolve("deux.json"), "[" + dossier("Dupond", 1) + "," + dossier("Martinot", 2) + "]");
        long before = count("import_run");
        Outcome dry = run(file, "--dry-run");
        assertThat(dry.text()).contains("À importer", "Rien n'a été écrit");
        assertThat(dry.exit()).isZero();
        assertThat(count("import_run")).isEqualTo(before);
        assertThat(count("young_person WHERE birth_name = 'Dupond'")).isZero();
        Outcome done = run(file);
        assertThat(done.exit()).as(done.text()).isZero();
        assertThat(count("young_person WHERE birth_name IN ('Dupond', 'Martinot')"))
                .isEqualTo(2);
        assertThat(run(file)).satisfies(again -> {
            assertThat(again.exit()).isEqualTo(1);
            assertThat(again.text()).contains("déjà été importé");
        });
        try (Platform platform = Platform.on(folder.resolve("data"));
                Connection connection = platform.database().open("ml_14366s00")) {
            assertThat(JournalChain.firstFault(connection)).isEmpty();
        }
        assertThat(count("journal_entry WHERE subject_kind = 'Import' AND actor_name = 'Ligne de commande'"))
                .isPositive();
    }

    @Test
    void aFileThatBreaksOffImportsNothingAndFails() throws Exception {
        Path file = Files.writeString(folder.resolve("coupe.json"), "[" + dossier("Coupé", 3) + ", {\"idDos");
        Outcome outcome = run(file);
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.text()).contains("il a été coupé");
        assertThat(count("young_person WHERE birth_name = 'Coupé'")).isZero();
    }

    @Test
    void whatIsRefusedIsWrittenToBeCorrectedAndImportedAgain() throws Exception {
        String csv = "Nom;Prénom;Date de naissance\nESSAI-HÊTRE;Zoé;14/03/"
                + (Here.today().getYear() - 19) + "\nESSAI-IF;Noa;14/03/"
                + (Here.today().getYear() - 12) + "\n";
        Path file = Files.write(folder.resolve("windows.csv"), csv.getBytes(Charset.forName("windows-1252")));
        Path errors = folder.resolve("a-corriger.csv");
        Outcome outcome = run(file, "--errors", errors.toString());
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.text()).contains("windows-1252", "1 ligne(s) ont été refusées");
        assertThat(count("young_person WHERE birth_name = 'ESSAI-HÊTRE'")).isEqualTo(1);
        String corrected = Files.readString(errors)
                .replace(
                        String.valueOf(Here.today().getYear() - 12),
                        String.valueOf(Here.today().getYear() - 20));
        assertThat(run(Files.writeString(folder.resolve("corrige.csv"), corrected))
                        .exit())
                .isZero();
        assertThat(count("young_person WHERE birth_name = 'ESSAI-IF'")).isEqualTo(1);
    }

    @Test
    void aWrongStructureFileOrFormatIsToldInASentence() throws Exception {
        Path file = Files.writeString(folder.resolve("un.json"), dossier("Essai-Jonc", 4));
        assertThat(command(file, "14999S00").text()).contains("Aucune mission locale 14999S00");
        assertThat(run(folder.resolve("absent.json")).text()).contains("n'existe pas");
        assertThat(run(file, "--format", "xlsx").text()).contains("Le classeur ne s’ouvre pas");
        assertThat(run(Files.writeString(folder.resolve("sans.csv"), "Prénom;Ville\nZoé;Lisieux\n"))
                        .text())
                .contains("Dites quelles colonnes");
    }

    private static String dossier(String name, int number) {
        return """
                {"idDossier": %d, "nomNaissance": "%s", "prenom": "Essai", "dateNaissance": "%s"}"""
                .formatted(number, name, Here.today().minusYears(18).minusDays(number));
    }

    private static long count(String what) throws Exception {
        try (Platform platform = Platform.on(folder.resolve("data"));
                Connection connection = platform.database().open("ml_14366s00");
                ResultSet row = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + what)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Outcome run(Path file, String... more) {
        return command(file, "14366S00", more);
    }

    private static Outcome command(Path file, String structure, String... more) {
        StringWriter out = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("import", "dossiers", file.toString()));
        arguments.addAll(List.of("--structure", structure));
        arguments.addAll(List.of("--data", folder.resolve("data").toString()));
        arguments.addAll(List.of(more));
        CommandLine command =
                new Jalon().commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(out, true));
        int exit = command.execute(arguments.toArray(String[]::new));
        return new Outcome(exit, out.toString());
    }
}
