package fr.jalon.launcher.base;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The folder that holds everything a platform keeps: its database, its files, its logs and its secrets. One process at a
 * time owns it, by a lock that the system frees when the process ends, however it ends.
 */
public final class DataDirectory implements AutoCloseable {

    /** The setting of the key, here and in the application. */
    public static final String FINGERPRINT_KEY = "JALON_FINGERPRINT_KEY";

    /** The setting of the key of webhooks, here and in the application. */
    public static final String WEBHOOK_KEY = "JALON_WEBHOOK_KEY";

    private static final long NEEDED_BYTES = 500L * 1024 * 1024;

    private final Path root;
    private FileChannel channel;

    private DataDirectory(Path root) {
        this.root = root;
    }

    /** The folder, created where it is missing. */
    public static DataDirectory at(Path path) {
        Path root = path.toAbsolutePath().normalize();
        DataDirectory directory = new DataDirectory(root);
        try {
            Files.createDirectories(root);
            Files.createDirectories(directory.logs());
            Files.createDirectories(directory.files());
            Files.createDirectories(directory.temporary());
        } catch (IOException e) {
            throw new Failure("Le dossier de données " + root + " ne peut pas être créé : " + Reason.of(e) + ".", e);
        }
        if (!Files.isWritable(root)) {
            throw new Failure("Le dossier de données " + root + " n'est pas accessible en écriture.");
        }
        return directory;
    }

    public Path root() {
        return root;
    }

    public Path database() {
        return root.resolve("database");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path files() {
        return root.resolve("files");
    }

    /** Where messages are kept that nothing is there to send. */
    public Path outbox() {
        return root.resolve("outbox");
    }

    public Path temporary() {
        return root.resolve("tmp");
    }

    /** Deletes what killed processes left among the passing files; for who owns the folder, before starting anything. */
    public void emptyTemporary() {
        try (Stream<Path> all = Files.walk(temporary())) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(temporary())) {
                    Files.delete(path);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Failure("Le dossier " + temporary() + " ne peut pas être vidé : " + Reason.of(e) + ".", e);
        }
    }

    /** Takes the folder for this process; false when another one has it. */
    public boolean lock() {
        try {
            FileChannel opened =
                    FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(opened);
            if (lock == null) {
                opened.close();
                return false;
            }
            channel = opened;
            return true;
        } catch (IOException e) {
            throw new Failure(
                    "Le dossier de données " + root + " ne peut pas être verrouillé : " + Reason.of(e) + ".", e);
        }
    }

    private static FileLock tryLock(FileChannel opened) throws IOException {
        try {
            return opened.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another platform of this very process, as in tests
        }
    }

    /** Refuses to go on with a disk that a database would soon fill. */
    public void requireSpace() {
        try {
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new Failure("Le disque du dossier " + root + " est plein : il y reste " + free / (1024 * 1024)
                        + " Mo, Jalon en demande " + NEEDED_BYTES / (1024 * 1024) + ".");
            }
        } catch (IOException e) {
            throw new Failure("La place libre du dossier " + root + " ne peut pas être lue : " + Reason.of(e) + ".", e);
        }
    }

    /** What a running platform says of itself. */
    public Optional<Properties> platform() {
        return read("platform.properties");
    }

    /** Says, for other commands, how to reach what runs on this folder. */
    public void announce(Properties platform) {
        write("platform.properties", platform);
    }

    private void withdraw() {
        try {
            Files.deleteIfExists(root.resolve("platform.properties"));
        } catch (IOException e) {
            throw new Failure("Le fichier platform.properties de " + root + " ne peut pas être supprimé.", e);
        }
    }

    /** Passwords of this folder's database and its keys, readable by its owner only. */
    public Optional<Properties> secrets() {
        return read("secrets.properties");
    }

    /**
     * The key of the fingerprints of NIR: that of {@code JALON_FINGERPRINT_KEY}, else this folder's, made at random the
     * first time.
     */
    public String fingerprintKey() {
        return key(FINGERPRINT_KEY, "fingerprint.key");
    }

    /**
     * The key that the secrets of webhooks are encrypted with: that of {@code JALON_WEBHOOK_KEY}, else this folder's, made
     * at random the first time.
     */
    public String webhookKey() {
        return key(WEBHOOK_KEY, "webhook.key");
    }

    private String key(String setting, String name) {
        return Settings.ofEnvironment().get(setting).orElseGet(() -> {
            Properties secrets = secrets().orElseGet(Properties::new);
            if (secrets.getProperty(name) == null) {
                byte[] bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                secrets.setProperty(
                        name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
                keepSecrets(secrets);
            }
            return secrets.getProperty(name);
        });
    }

    public void keepSecrets(Properties secrets) {
        write("secrets.properties", secrets);
    }

    private Optional<Properties> read(String name) {
        Path file = root.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties properties = new Properties();
            properties.load(reader);
            return Optional.of(properties);
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure("Le fichier " + file + " ne peut pas être lu.", e);
        }
    }

    private void write(String name, Properties properties) {
        try {
            Path draft = Files.createTempFile(
                    root,
                    name,
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(draft)) {
                properties.store(writer, null);
            }
            Files.move(draft, root.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Failure(
                    "Le fichier " + root.resolve(name) + " ne peut pas être écrit : " + Reason.of(e) + ".", e);
        }
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                withdraw();
                channel.close();
                channel = null;
            }
        } catch (IOException e) {
            throw new Failure("Le verrou du dossier " + root + " n'a pas pu être rendu.", e);
        }
    }
}
