package fr.jalon.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.database.Provisioner;
import fr.jalon.launcher.platform.Platform;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ./jalon accounts add}, on a platform of its own. */
class AccountsCommandIT {

    @TempDir
    private static Path folder;

    @Test
    void anAccountIsOpenedOnceWithAPasswordShownOnceAndGivenMoreRolesAfterwards() throws Exception {
        Path region = Files.writeString(
                folder.resolve("region.yaml"),
                "region: {code: \"28\", name: Normandie}\nmissions:\n  - {code: 14366S00, name: Lisieux}\n");
        try (Platform platform = Platform.on(folder.resolve("data"))) {
            new Provisioner(platform.database(), Home.locate()).provision(List.of(region));
        }
        assertThat(add("14366S00", "COUNSELLOR")).contains("demande --name");
        assertThat(add("14366S00", "COUNSELLOR", "--name", "Essai Ouverture"))
                .containsPattern("Mot de passe.* ([a-z2-9]{5}-){3}[a-z2-9]{5}");
        assertThat(add("14366S00", "QUALITY_LEAD")).contains("QUALITY_LEAD").doesNotContain("Mot de passe");
        assertThat(add("14366S00", "QUALITY_LEAD")).contains("a déjà le rôle");
        assertThat(add("14366S00", "LABEL_OFFICER")).contains("n'existe pas dans la structure");
        assertThat(add("14999S00", "COUNSELLOR")).contains("Aucune structure 14999S00");
    }

    private static String add(String structure, String role, String... more) {
        StringWriter out = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("accounts", "add", "essai@ouverture.test"));
        arguments.addAll(List.of("--structure", structure, "--role", role));
        arguments.addAll(List.of("--data", folder.resolve("data").toString()));
        arguments.addAll(List.of(more));
        CommandLine command =
                new Jalon().commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(out, true));
        command.execute(arguments.toArray(String[]::new));
        return out.toString();
    }
}
