package fr.jalon.shared.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.error.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {
    private static final String OWNER = "14366S00";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path root;

    private FileStore store;

    @BeforeEach
    void open() {
        store = new FileStore(root.toString());
    }

    @Test
    void aFileIsFoundAgainByItsContent() throws IOException {
        StoredFile stored = store("bilan.pdf", PDF);
        assertThat(stored.type()).isEqualTo(FileType.PDF);
        assertThat(stored.size()).isEqualTo(PDF.length);
        try (InputStream in = store.open(OWNER, stored.hash())) {
            assertThat(in.readAllBytes()).isEqualTo(PDF);
        }
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        assertThat(store("a.pdf", PDF)).isEqualTo(store("b.pdf", PDF));
        assertThat(files()).hasSize(1);
    }

    @Test
    void aStructureDoesNotFindAnothersFile() throws IOException {
        StoredFile stored = store("a.pdf", PDF);
        assertThatThrownBy(() -> store.open("14118S00", stored.hash())).isInstanceOf(FileDamaged.class);
    }

    @Test
    void aProgramRenamedPdfIsRefusedAndLeavesNothing() throws IOException {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 128;
        program[128] = 'P';
        program[129] = 'E';
        assertRefused("files.type", "rapport.pdf", program);
        assertThat(files()).isEmpty();
    }

    @Test
    void contentAndNameMustAgree() throws IOException {
        assertRefused("files.type", "bilan.png", PDF);
        assertRefused(
                "files.type", "page.html", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        assertRefused(
                "files.type", "page.txt", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        assertRefused("files.type", "archive.docx", zip("secret.exe"));
        assertRefused(
                "files.type", "macro.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));
    }

    @Test
    void officeDocumentsAndTextsAreTakenIn() throws IOException {
        assertThat(store("a.docx", zip("[Content_Types].xml", "word/document.xml"))
                        .type())
                .isEqualTo(FileType.WORD);
        assertThat(store("a.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"))
                        .type())
                .isEqualTo(FileType.EXCEL);
        assertThat(store("a.csv", "mois;accueils\njanvier;12\n".getBytes(StandardCharsets.UTF_8))
                        .type())
                .isEqualTo(FileType.CSV);
        assertThat(store("a.txt", "Compte rendu".getBytes(StandardCharsets.UTF_8))
                        .type())
                .isEqualTo(FileType.TEXT);
    }

    @Test
    void anEmptyOrOversizedFileIsRefused() throws IOException {
        assertRefused("files.empty", "a.pdf", new byte[0]);
        assertRefused("files.tooLarge", "a.pdf", new byte[(int) FileStore.LIMIT + 1]);
        assertThat(files()).isEmpty();
    }

    @Test
    void aChangedFileIsNotServed() throws IOException {
        StoredFile stored = store("a.pdf", PDF);
        Files.write(files().get(0), "%PDF-1.7 autre".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> store.open(OWNER, stored.hash()))
                .isInstanceOf(FileDamaged.class)
                .hasMessageContaining("has changed");
    }

    private StoredFile store(String name, byte[] content) throws IOException {
        return store.store(OWNER, name, new ByteArrayInputStream(content));
    }

    private void assertRefused(String key, String name, byte[] content) {
        assertThatThrownBy(() -> store(name, content))
                .as(name)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
