package fr.jalon.casework.access;

import fr.jalon.shared.error.Refused;
import java.util.Arrays;
import java.util.Locale;

/** In what a person's data are handed over. */
public enum AccessFormat {
    /** To be read. */
    PDF("application/pdf"),
    /** To be taken elsewhere (RGPD art. 20): access.schema.json says what it holds. */
    JSON("application/json"),
    /** Both, with the contents of the documents. */
    ZIP("application/zip");

    private final String mediaType;

    AccessFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format of that name; refused where it is none. */
    static AccessFormat of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.field("format", "access.format.unknown"));
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
