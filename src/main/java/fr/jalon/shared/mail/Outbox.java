package fr.jalon.shared.mail;

import fr.jalon.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A folder where messages are kept as files, where nothing is there to send them: {@code jalon.outbox}. */
@ApplicationScoped
class Outbox {

    private final Path folder;

    @Inject
    Outbox(@ConfigProperty(name = "jalon.outbox", defaultValue = "data/outbox") String folder) {
        this.folder = Path.of(folder);
    }

    Outbox() {
        this("data/outbox");
    }

    /** Writes a message, whole or not at all. */
    void keep(String extension, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path whole = folder.resolve(Ids.text(Ids.next()) + "." + extension);
        Path partial = Files.createTempFile(folder, "", ".part");
        Files.write(partial, content);
        Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
    }
}
