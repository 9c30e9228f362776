package fr.jalon.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.launcher.base.DataDirectory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void anUnknownCommandOrOptionIsRefused() {
        assertThat(run("lancer")).isNotZero();
        assertThat(run("serve", "--port", "abc")).isNotZero();
        assertThat(run("serve", "--port", "70000")).isNotZero();
        assertThat(run("tenants", "show", "1436")).isNotZero();
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
