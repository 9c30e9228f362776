package fr.jalon.launcher.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path folder;

    @Test
    void oneProcessAtATimeHasTheFolder() {
        try (DataDirectory first = DataDirectory.at(folder)) {
            assertThat(first.lock()).isTrue();
            assertThat(DataDirectory.at(folder).lock()).isFalse();
        }
        try (DataDirectory second = DataDirectory.at(folder)) {
            assertThat(second.lock()).isTrue();
        }
    }

    @Test
    void whatRunsOnTheFolderIsWithdrawnWithItsLock() {
        try (DataDirectory directory = DataDirectory.at(folder)) {
            directory.lock();
            Properties platform = new Properties();
            platform.setProperty("database.port", "4000");
            directory.announce(platform);
            assertThat(DataDirectory.at(folder).platform()).isPresent();
        }
        assertThat(DataDirectory.at(folder).platform()).isEmpty();
    }

    @Test
    void secretsAreReadableByTheirOwnerOnly() throws IOException {
        DataDirectory.at(folder).keepSecrets(new Properties());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedWithASentence() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> DataDirectory.at(file.resolve("data")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("ne peut pas être créé");
    }
}
