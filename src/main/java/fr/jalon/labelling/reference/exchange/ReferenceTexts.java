package fr.jalon.labelling.reference.exchange;

import fr.jalon.labelling.reference.MalformedReference;
import fr.jalon.labelling.reference.QualityReference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Writes references as files that are read again as the same reference. */
public final class ReferenceTexts {
    private ReferenceTexts() {}

    /** As our YAML, in UTF-8. */
    public static byte[] yaml(QualityReference reference) {
        return YamlText.of(reference).getBytes(StandardCharsets.UTF_8);
    }

    /** As a workbook. */
    public static byte[] workbook(QualityReference reference) {
        return WorkbookText.of(reference);
    }

    /** A workbook to begin with. */
    public static byte[] template() {
        try (InputStream file = ReferenceTexts.class.getResourceAsStream("template.yaml")) {
            return workbook(ReferenceFiles.read(file.readAllBytes(), Taking.PLAIN)
                    .get(0)
                    .reference());
        } catch (IOException | MalformedReference e) {
            throw new IllegalStateException("The template that comes with the product", e);
        }
    }
}
