package fr.jalon.launcher.serve;

import fr.jalon.launcher.base.DataDirectory;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.base.Reason;
import fr.jalon.launcher.base.Settings;
import fr.jalon.launcher.database.Database;
import fr.jalon.launcher.platform.Platform;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the application in it, as a child process. */
final class ApplicationServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    /** The proxies before the server: what they say of the client and of TLS is believed. */
    static final String TRUSTED_PROXIES = "JALON_TRUSTED_PROXIES";

    private static final String NETWORK = "configs.config.server-config.network-config.";

    private final Process process;
    private final InetSocketAddress address;
    private final ServerLog log;

    private ApplicationServer(Process process, InetSocketAddress address, ServerLog log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /**
     * Starts it.
     *
     * @param demonstration whether its pages say that people and data are invented
     */
    static ApplicationServer start(Home home, Platform platform, InetSocketAddress address, boolean demonstration) {
        DataDirectory directory = platform.directory();
        List<String> command = new ArrayList<>(javaCommand(directory));
        command.addAll(List.of(
                "-jar",
                home.server().toString(),
                "--deploy",
                home.application().toString(),
                "--contextroot",
                "/",
                "--prebootcommandfile",
                preboot(directory, address).toString(),
                "--port",
                Integer.toString(address.getPort()),
                "--nohazelcast",
                "--disablephonehome"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(directory.root().toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment(platform.database(), directory));
        builder.environment().put("JALON_DEMO", Boolean.toString(demonstration));
        // glibc keeps a heap for each thread otherwise: a hundred MB for nothing, and slower.
        builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
        try {
            Process process = builder.start();
            return new ApplicationServer(process, address, ServerLog.follow(process, directory.logs()));
        } catch (IOException e) {
            throw new Failure("Le serveur d'application n'a pas pu démarrer : " + Reason.of(e) + ".", e);
        }
    }

    /** Java with what the application needs, then what the operator wants: of two values the last one counts. */
    private static List<String> javaCommand(DataDirectory directory) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx450m",
                "-Xss512k",
                "-XX:MaxMetaspaceSize=256m",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Djava.io.tmpdir=" + directory.temporary()));
        command.addAll(Settings.ofEnvironment().words("JALON_JAVA_OPTS"));
        return command;
    }

    /** The server has no options for the address that it listens on and for HTTP, but takes commands for them. */
    private static Path preboot(DataDirectory directory, InetSocketAddress address) {
        Path file = directory.temporary().resolve("preboot.txt");
        List<String> commands = new ArrayList<>();
        commands.add("set " + NETWORK + "network-listeners.network-listener.http-listener.address="
                + address.getAddress().getHostAddress());
        commands.add("set " + NETWORK + "protocols.protocol.http-listener.http.server-header=false");
        if (Settings.ofEnvironment().get(TRUSTED_PROXIES).isPresent()) {
            commands.add("set " + NETWORK + "protocols.protocol.http-listener.http.scheme-mapping=X-Forwarded-Proto");
        }
        try {
            Files.write(file, commands);
            return file;
        } catch (IOException e) {
            throw new Failure("Le fichier " + file + " ne peut pas être écrit : " + Reason.of(e) + ".", e);
        }
    }

    private static Map<String, String> environment(Database database, DataDirectory directory) {
        return Map.of(
                "JALON_DB_URL",
                database.applicationUrl(),
                "JALON_DB_USER",
                database.applicationUser(),
                "JALON_DB_PASSWORD",
                database.applicationPassword(),
                DataDirectory.FINGERPRINT_KEY,
                directory.fingerprintKey(),
                DataDirectory.WEBHOOK_KEY,
                directory.webhookKey(),
                "JALON_FILES",
                directory.files().toString(),
                "JALON_OUTBOX",
                directory.outbox().toString());
    }

    long pid() {
        return process.pid();
    }

    int port() {
        return address.getPort();
    }

    /** Returns when the application answers; fails when it never will. */
    void awaitReady() throws InterruptedException {
        Instant deadline = Instant.now().plus(LONGEST_START);
        while (Instant.now().isBefore(deadline)) {
            if (!process.isAlive()) {
                throw new Failure("Le serveur d'application s'est arrêté au démarrage : voyez " + log.file() + ".");
            }
            boolean started = log.isStarted();
            int health = status("/health/ready");
            int front = health == 200 || health == 404 ? status("/") : 0;
            if (front >= 200 && front < 400) {
                return;
            }
            if (started && (health == 503 && status("/") == 404 || front == 404)) {
                throw new Failure("L'application n'a pas pu être déployée : voyez " + log.file() + ".");
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        throw new Failure("L'application ne répond pas après " + LONGEST_START.toMinutes() + " minutes : voyez "
                + log.file() + ".");
    }

    private int status(String path) {
        try {
            URI uri = new URI("http", null, address.getAddress().getHostAddress(), address.getPort(), path, null, null);
            HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(30_000);
            return connection.getResponseCode();
        } catch (IOException | java.net.URISyntaxException e) {
            return 0;
        }
    }

    /** Waits until the process ends, for whatever reason, and returns its exit code. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.toHandle().destroy(); // Process.destroy would also close its output, and lose its last words
        if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
