package fr.jalon.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The platform as its users start it, with the demonstration on an empty data folder: a process of its own. */
final class ServedPlatform implements AutoCloseable {

    static final Path DATA = Path.of("target", "browser-platform");
    private static final File OUTPUT = new File("target/browser-platform.log");
    private static final String READY = "Jalon is ready: ";
    private static final Duration LONGEST_START = Duration.ofMinutes(8);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    private final Process process;
    private final Thread lastResort;
    private final String address;

    private ServedPlatform(Process process, String address) {
        this.process = process;
        this.address = address;
        this.lastResort = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    /** Starts it and returns once it answers. */
    static ServedPlatform start() {
        delete(DATA);
        try {
            int port = freePort();
            ProcessBuilder builder = new ProcessBuilder(
                    "./jalon", "serve", "--demo", "--port", Integer.toString(port), "--data", DATA.toString());
            builder.environment().put("JALON_NO_BUILD", "1"); // the build that runs this test has just packaged it
            builder.environment().put("JALON_TRUSTED_PROXIES", "127.0.0.1"); // the tests play the proxy
            ServedPlatform platform = new ServedPlatform(
                    builder.redirectErrorStream(true).redirectOutput(OUTPUT).start(), "http://localhost:" + port);
            platform.awaitReady();
            return platform;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException {
        Instant deadline = Instant.now().plus(LONGEST_START);
        while (!output().contains(READY)) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                close();
                throw new IllegalStateException("The platform did not start:\n" + output());
            }
            pause();
        }
    }

    private void pause() {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String output() throws IOException {
        return Files.readString(OUTPUT.toPath());
    }

    /** Where it answers, without a slash at the end. */
    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The platform did not stop within " + LONGEST_STOP);
            }
            Runtime.getRuntime().removeShutdownHook(lastResort);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
