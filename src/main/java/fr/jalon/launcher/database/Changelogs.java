package fr.jalon.launcher.database;

import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The trees of changes of an installation and, for each kind, a checksum over everything that decides what a database of
 * that kind looks like: its own folder, the shared one and the grants. Equal checksum, nothing to do.
 */
final class Changelogs {

    private static final String SHARED = "shared";
    private static final String GRANTS = "grants.yaml";

    private final Path root;
    private final Map<ChangelogKind, String> checksums = new EnumMap<>(ChangelogKind.class);

    Changelogs(Path root) {
        this.root = root;
        for (ChangelogKind kind : ChangelogKind.values()) {
            checksums.put(kind, checksumOf(kind));
        }
    }

    Path root() {
        return root;
    }

    Path grants() {
        return root.resolve(GRANTS);
    }

    String checksum(ChangelogKind kind) {
        return checksums.get(kind);
    }

    private String checksumOf(ChangelogKind kind) {
        try (Stream<Path> own = Files.walk(root.resolve(kind.folder()));
                Stream<Path> shared = Files.walk(root.resolve(SHARED))) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> files = Stream.of(own, shared, Stream.of(grants()))
                    .flatMap(stream -> stream)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            for (Path file : files) {
                digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new Failure(
                    "Les fichiers de migration de " + root + " ne peuvent pas être lus : " + Reason.of(e) + ".", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
