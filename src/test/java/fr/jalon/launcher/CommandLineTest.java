package fr.jalon.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.launcher.base.DataDirectory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class CommandLineTest {

    @TempDir
    private Path folder;

    private final StringWriter errors = new StringWriter();

    @Test
    void aFailureIsOneSentenceAndNoSuccess() throws IOException {
        Path file = Files.writeString(folder.resolve("region.yaml"), "missions: 3\n");
        assertThat(run("tenants", "add", file.toString())).isEqualTo(1);
        assertThat(errors.toString().lines()).singleElement().asString().contains(file.toString(), "une liste");
    }

    @Test
    void debugAddsTheTrace() throws IOException {
        Path file = Files.writeString(folder.resolve("region.yaml"), "missions: 3\n");
        assertThat(run("tenants", "add", file.toString(), "--debug")).isEqualTo(1);
        assertThat(errors.toString()).contains("\tat fr.jalon.launcher");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    lancer                         | La commande « lancer » n'existe pas.
                    tenant list                    | La commande « tenant » n'existe pas. Vouliez-vous dire « tenants » ?
                    serve --prot 1                 | L'option « --prot » n'existe pas.
                    serve --port abc               | « abc » ne convient pas à --port : il faut un nombre entier.
                    serve --port 70000             | Le port doit être compris entre 1 et 65535, et non 70000.
                    serve --port 8080 --port 8081  | L'option --port N est donnée deux fois.
                    serve --port                   | Il manque --port N.
                    accounts token a@exemple.fr    | Il manque --structure CODE.
                    tenants show                   | Il manque CODE.
                    tenants show 1436              | « 1436 » n’est pas un code de structure
                    migrate now                    | L'argument « now » est de trop.
                    """)
    void whatIsWrongWithACommandIsSaidInFrench(String arguments, String sentence) {
        assertThat(new Jalon()
                        .commandLine()
                        .setErr(new PrintWriter(errors, true))
                        .execute(arguments.split(" ")))
                .isNotZero();
        assertThat(errors.toString()).startsWith(sentence);
        assertThat(errors.toString().lines()).hasSizeLessThan(3);
    }

    @Test
    void noHelpPageHasAWordOfEnglish() {
        for (CommandLine command : all(new Jalon().commandLine())) {
            assertThat(command.getUsageMessage())
                    .startsWith("Utilisation : jalon")
                    .contains("Options :", "Montre cette aide.", "Montre la version")
                    .doesNotContain("Usage", "COMMAND]", "Commands:", "Show", "Print");
        }
    }

    private static List<CommandLine> all(CommandLine command) {
        List<CommandLine> found = new ArrayList<>(List.of(command));
        command.getSubcommands().values().forEach(below -> found.addAll(all(below)));
        return found;
    }

    @Test
    void aPortThatIsTakenIsSaidToBe() throws IOException {
        try (var taken = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            assertThat(run("serve", "--port", Integer.toString(taken.getLocalPort())))
                    .isEqualTo(1);
            assertThat(errors.toString()).contains("Le port " + taken.getLocalPort() + " est déjà pris");
        }
    }

    @Test
    void aFolderInUseIsSaidToBe() {
        try (DataDirectory used = DataDirectory.at(folder.resolve("data"))) {
            used.lock();
            assertThat(run("migrate")).isEqualTo(1);
            assertThat(errors.toString()).contains("est déjà utilisé par une autre commande");
        }
    }

    private int run(String... arguments) {
        CommandLine command = new Jalon().commandLine().setErr(new PrintWriter(errors, true));
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = folder.resolve("data").toString();
        return command.execute(all);
    }
}
