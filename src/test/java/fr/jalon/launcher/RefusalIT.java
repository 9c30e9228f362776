package fr.jalon.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Jalon cannot work with is refused by one sentence in French and an exit code that is not zero. */
class RefusalIT {

    @TempDir
    private static Path folder;

    private static Path home;

    @BeforeAll
    static void install() throws IOException {
        home = Launch.install(folder.resolve("home"), "union: {code: UNML, name: Union}\n");
    }

    @Test
    void anotherJdk() throws Exception {
        Path jdk = Files.createDirectories(folder.resolve("jdk11/bin")).getParent();
        Path java = Files.writeString(
                jdk.resolve("bin/java"), "#!/bin/sh\necho '    java.specification.version = 11' >&2\n");
        java.toFile().setExecutable(true);
        refused(
                Launch.start(home, Map.of("JAVA_HOME", jdk.toString()), "migrate"),
                "Jalon a besoin d'un JDK 17 ou 21 : celui de " + java + " est en version 11.");
    }

    @Test
    void aDataFolderThatIsAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        refused(
                Launch.start(home, "migrate", "--data", file.toString()),
                "Le dossier de données " + file + " ne peut pas être créé : c'est un fichier, pas un dossier.");
        Path below = file.resolve("data");
        refused(
                Launch.start(home, "serve", "--data", below.toString()),
                "Le dossier de données " + below + " ne peut pas être créé : une partie de ce chemin est un fichier,"
                        + " pas un dossier.");
    }

    @Test
    void aDiskThatIsFull() throws Exception {
        Path disk = mount("small", "size=8m");
        try {
            Launch launch = Launch.start(home, "migrate", "--data", disk.toString());
            assertThat(launch.exit()).isEqualTo(1);
            assertThat(launch.output()).matches("Le disque du dossier .* est plein : il y reste \\d Mo, .*\\n");
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void aDiskThatIsReadOnly() throws Exception {
        Path disk = mount("readonly", "ro");
        try {
            refused(
                    Launch.start(home, "serve", "--data", disk.resolve("data").toString()),
                    "Le dossier de données " + disk.resolve("data")
                            + " ne peut pas être créé : le disque est en lecture seule.");
        } finally {
            run("umount", disk.toString());
        }
    }

    private static void refused(Launch launch, String sentence) throws InterruptedException {
        assertThat(launch.exit()).isPositive();
        assertThat(launch.output().lines()).singleElement().asString().contains(sentence);
    }

    private static Path mount(String name, String options) throws IOException, InterruptedException {
        Path disk = Files.createDirectories(folder.resolve(name));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()) == 0,
                "a disk of its own needs the right to mount one");
        return disk;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
