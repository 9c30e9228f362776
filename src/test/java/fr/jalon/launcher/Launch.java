package fr.jalon.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The command {@code ./jalon} of an installation with few structures, as a process of its own. */
final class Launch {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final File output;

    private Launch(Process process, File output) {
        this.process = process;
        this.output = output;
    }

    /** An installation that has this one's programs and changelogs, and those structures. */
    static Path install(Path home, String structures) throws IOException {
        Files.createDirectories(home.resolve("tenants"));
        Files.copy(Path.of("jalon"), home.resolve("jalon"));
        home.resolve("jalon").toFile().setExecutable(true);
        Files.createSymbolicLink(home.resolve("liquibase"), Path.of("liquibase").toAbsolutePath());
        Files.createSymbolicLink(home.resolve("target"), Path.of("target").toAbsolutePath());
        Files.writeString(home.resolve("tenants/structures.yaml"), structures);
        return home;
    }

    static Launch start(Path home, String... arguments) throws IOException {
        return start(home, Map.of(), arguments);
    }

    static Launch start(Path home, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("jalon").toString()));
        command.addAll(Arrays.asList(arguments));
        File output = Files.createTempFile(home, "output", ".txt").toFile();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        builder.environment().put("JALON_NO_BUILD", "1");
        builder.environment().putAll(environment);
        return new Launch(builder.start(), output);
    }

    /** Waits for its end and returns its exit code. */
    int exit() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("The command did not end: " + output());
        }
        return process.exitValue();
    }

    /** Everything it has printed. */
    String output() {
        try {
            return Files.readString(output.toPath());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Waits until it has printed that text. */
    Launch until(String text) throws InterruptedException {
        return until(() -> output().contains(text));
    }

    Launch until(BooleanSupplier reached) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!reached.getAsBoolean()) {
            if (Instant.now().isAfter(deadline) || process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("The command did not come so far: " + output());
            }
        }
        return this;
    }

    /** Asks it to end, as Ctrl-C does. */
    Launch terminate() {
        process.destroy();
        return this;
    }

    /** Ends it as a power failure would; what it started goes on. */
    Launch kill() {
        process.destroyForcibly();
        return this;
    }

    /** Servers that work on that folder; the launcher names it too far behind to be seen. */
    static long servers(Path folder) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()))
                .count();
    }
}
