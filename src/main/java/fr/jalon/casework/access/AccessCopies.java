package fr.jalon.casework.access;

import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes what was gathered as a file, or as an archive with the contents of the documents, one after the other. */
@ApplicationScoped
class AccessCopies {

    private final FileStore files;

    @Inject
    AccessCopies(FileStore files) {
        this.files = files;
    }

    AccessCopies() {
        this(null);
    }

    void write(AccessAnswer answer, AccessFormat format, OutputStream out) throws IOException {
        switch (format) {
            case PDF -> AccessPdf.write(answer, out);
            case JSON -> AccessJson.write(answer, out);
            case ZIP -> archive(answer, out);
        }
    }

    private void archive(AccessAnswer answer, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (AccessFormat format : List.of(AccessFormat.PDF, AccessFormat.JSON)) {
            zip.putNextEntry(new ZipEntry(answer.fileName() + "." + format.extension()));
            write(answer, format, zip);
            zip.closeEntry();
        }
        List<String> damaged = new ArrayList<>();
        for (AccessItem item : answer.parts().get(AccessPart.DOCUMENTS)) {
            if (item.file() != null && !copy(answer, item.file(), zip)) {
                damaged.add(item.file().path());
            }
        }
        if (!damaged.isEmpty()) {
            zip.putNextEntry(new ZipEntry(answer.wording().text("access.damaged.file")));
            zip.write(answer.wording()
                    .text("access.damaged", String.join("\n", damaged))
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Whether the content could be copied: a damaged one is told in words beside the others. */
    private boolean copy(AccessAnswer answer, AccessItem.File file, ZipOutputStream zip) throws IOException {
        try (InputStream content = files.deliver(answer.structure(), file.content())) {
            zip.putNextEntry(new ZipEntry(file.path()));
            content.transferTo(zip);
            zip.closeEntry();
            return true;
        } catch (Refused damaged) {
            return false;
        }
    }
}
