package fr.jalon.shared.files;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Files that are worked through once and then forgotten, of any size and type, by the SHA-256 of their content: beside
 * the {@link FileStore}, in a folder of the structure ({@code <root>/<structure>/passing/<hash>}).
 */
@ApplicationScoped
public class LargeFiles {

    private static final Pattern OWNER = Pattern.compile("[0-9A-Za-z]{2,8}");

    private final Path root;

    LargeFiles() {
        this.root = null;
    }

    @Inject
    public LargeFiles(@ConfigProperty(name = "jalon.files", defaultValue = "data/files") String root) {
        this.root = Path.of(root).toAbsolutePath();
    }

    /** What was taken in. */
    public record Kept(ContentHash hash, long size) {}

    /**
     * Takes a file in. Nothing stays behind when it is refused.
     *
     * @param owner the structure's code
     * @param largest in bytes
     * @throws Refused with {@code tooLarge}, to which the limit in MB is given, or where the file is empty
     */
    public Kept keep(String owner, InputStream content, long largest, String tooLarge) throws IOException {
        Path folder = Files.createDirectories(folder(owner));
        Path incoming = Files.createTempFile(folder, "incoming", ".part");
        try {
            MessageDigest digest = ContentHash.digest();
            long size = copy(new DigestInputStream(content, digest), incoming, largest, tooLarge);
            if (size == 0) {
                throw Refused.field("file", "files.empty");
            }
            ContentHash hash = ContentHash.ofDigest(digest.digest());
            Files.move(incoming, folder.resolve(hash.hex()), StandardCopyOption.REPLACE_EXISTING);
            return new Kept(hash, size);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    /**
     * Where a file is.
     *
     * @throws FileDamaged where it is no longer there
     */
    public Path find(String owner, ContentHash hash) throws FileDamaged {
        Path file = folder(owner).resolve(hash.hex());
        if (!Files.isRegularFile(file)) {
            throw new FileDamaged(hash, "is missing");
        }
        return file;
    }

    /** Forgets a file; nothing happens where there is none. */
    public void forget(String owner, ContentHash hash) throws IOException {
        Files.deleteIfExists(folder(owner).resolve(hash.hex()));
    }

    private static long copy(InputStream content, Path target, long largest, String tooLarge) throws IOException {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > largest) {
                    throw Refused.field("file", tooLarge, largest / (1024 * 1024));
                }
                out.write(buffer, 0, read);
            }
        }
        return size;
    }

    private Path folder(String owner) {
        if (!OWNER.matcher(owner).matches()) {
            throw new IllegalArgumentException("Not a structure's code: " + owner);
        }
        return root.resolve(owner).resolve("passing");
    }
}
