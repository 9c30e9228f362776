package fr.jalon.shared.files;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files by the SHA-256 of their content, one folder for each structure ({@code <root>/<structure>/ab/cd…}), so that a
 * structure's files are saved, moved and erased with it. The same content is kept once in a structure.
 *
 * <p>The root is the configuration {@code jalon.files} (environment: {@code JALON_FILES}).
 */
@ApplicationScoped
public class FileStore {
    /** The largest file taken in: 20 MB. */
    public static final long LIMIT = 20L * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(FileStore.class.getName());
    private static final Pattern OWNER = Pattern.compile("[0-9A-Za-z]{2,8}");

    private final Path root;

    FileStore() {
        this.root = null;
    }

    @Inject
    public FileStore(@ConfigProperty(name = "jalon.files", defaultValue = "data/files") String root) {
        this.root = Path.of(root).toAbsolutePath();
    }

    /**
     * Takes a file in, for a structure. Nothing stays behind when it is refused.
     *
     * @param owner the structure's code
     * @param name the name it was uploaded under; only its extension counts
     * @throws Refused when it is empty, larger than {@link #LIMIT}, or its content is of no accepted type or
     *     another type than its name says
     */
    public StoredFile store(String owner, String name, InputStream content) throws IOException {
        return store(owner, name, content, (incoming, type) -> {});
    }

    /** Looks at a file before it is taken in: what it refuses is not. */
    @FunctionalInterface
    public interface Check {

        /** Looks at it where it waits; throws a refusal where it is not to be taken in. */
        void look(Path incoming, FileType type) throws IOException;
    }

    /** The same, once a check has looked at the content. Nothing stays behind when the check refuses it. */
    public StoredFile store(String owner, String name, InputStream content, Check check) throws IOException {
        Path folder = Files.createDirectories(folder(owner));
        Path incoming = Files.createTempFile(folder, "incoming", ".part");
        try {
            MessageDigest digest = ContentHash.digest();
            long size = copy(new DigestInputStream(content, digest), incoming);
            FileType type = FileTypes.detect(incoming, name).orElseThrow(() -> Refused.field("file", "files.type"));
            check.look(incoming, type);
            ContentHash hash = ContentHash.ofDigest(digest.digest());
            keep(incoming, path(owner, hash), hash);
            return new StoredFile(hash, type, size);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    /**
     * A stored file, after its whole content was checked against its hash.
     *
     * @throws FileDamaged when it is missing or changed
     */
    public InputStream open(String owner, ContentHash hash) throws IOException {
        Path file = path(owner, hash);
        if (!Files.exists(file)) {
            throw new FileDamaged(hash, "is missing");
        }
        if (!hashOf(file).equals(hash)) {
            throw new FileDamaged(hash, "has changed since it was taken in");
        }
        return Files.newInputStream(file);
    }

    /**
     * The same, for somebody who asked for it: a damaged file is told in words, and goes into the technical log.
     *
     * @throws Refused when it is missing or changed
     */
    public InputStream deliver(String owner, ContentHash hash) throws IOException {
        try {
            return open(owner, hash);
        } catch (FileDamaged damaged) {
            LOG.log(Level.SEVERE, damaged.getMessage(), damaged);
            throw Refused.conflict("files.damaged");
        }
    }

    /**
     * Gives another structure a copy of a file, checked against its hash; nothing happens where it has it already.
     *
     * @throws FileDamaged when it is missing or changed
     */
    public void give(String owner, String receiver, ContentHash hash) throws IOException {
        Path folder = Files.createDirectories(folder(receiver));
        Path incoming = Files.createTempFile(folder, "incoming", ".part");
        try (InputStream content = open(owner, hash)) {
            Files.copy(content, incoming, StandardCopyOption.REPLACE_EXISTING);
            if (!hashOf(incoming).equals(hash)) {
                throw new FileDamaged(hash, "changed while it was copied");
            }
            keep(incoming, path(receiver, hash), hash);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    private static long copy(InputStream content, Path target) throws IOException {
        long size = 0;
        byte[] buffer = new byte[16 * 1024];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > LIMIT) {
                    throw Refused.field("file", "files.tooLarge");
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw Refused.field("file", "files.empty");
        }
        return size;
    }

    /** What is there already stays, unless it is damaged: then the same content brought again heals it. */
    private static void keep(Path incoming, Path target, ContentHash hash) throws IOException {
        if (Files.exists(target) && hashOf(target).equals(hash)) {
            return;
        }
        Files.createDirectories(target.getParent());
        try {
            Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(incoming, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static ContentHash hashOf(Path file) throws IOException {
        MessageDigest digest = ContentHash.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return ContentHash.ofDigest(digest.digest());
    }

    private Path folder(String owner) {
        if (!OWNER.matcher(owner).matches()) {
            throw new IllegalArgumentException("Not a structure's code: " + owner);
        }
        return root.resolve(owner);
    }

    private Path path(String owner, ContentHash hash) {
        return folder(owner).resolve(hash.hex().substring(0, 2)).resolve(hash.hex());
    }
}
