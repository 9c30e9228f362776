package fr.jalon.launcher.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the server writes, kept in files of bounded size: {@code server.log} and the one before, {@code server.log.1}. */
final class ServerLog implements Runnable {

    private static final long LARGEST = 20L * 1024 * 1024;

    private static final String STARTED = ") ready in ";

    private final Process process;
    private final Path file;
    private volatile boolean started;
    private long size;

    private ServerLog(Process process, Path file) {
        this.process = process;
        this.file = file;
    }

    static ServerLog follow(Process process, Path folder) {
        ServerLog log = new ServerLog(process, folder.resolve("server.log"));
        Thread thread = new Thread(log, "server log");
        thread.setDaemon(true);
        thread.start();
        return log;
    }

    Path file() {
        return file;
    }

    /** Whether the server has said that it is ready, with the application or without. */
    boolean isStarted() {
        return started;
    }

    @Override
    public void run() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                Writer writer = open();
                try (writer) {
                    while (line != null && size < LARGEST) {
                        write(writer, line);
                        line = lines.readLine();
                    }
                }
            }
        } catch (IOException e) {
            Logger.getLogger(ServerLog.class.getName()).log(Level.WARNING, "The log of the server ends here", e);
        }
    }

    private Writer open() throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        size = 0;
        return Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private void write(Writer writer, String line) throws IOException {
        if (line.contains(STARTED)) {
            started = true;
        }
        writer.write(line);
        writer.write('\n');
        writer.flush();
        size += line.length() + 1L;
    }
}
