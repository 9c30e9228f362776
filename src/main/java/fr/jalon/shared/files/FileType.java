package fr.jalon.shared.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of file the platform accepts, each with its media type and the extensions it may carry. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    WORD_97("application/msword", "doc"),
    EXCEL_97("application/vnd.ms-excel", "xls"),
    POWERPOINT_97("application/vnd.ms-powerpoint", "ppt"),
    TEXT_DOCUMENT("application/vnd.oasis.opendocument.text", "odt"),
    SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    PRESENTATION("application/vnd.oasis.opendocument.presentation", "odp"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of this name may be of this type. */
    public boolean fits(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }

    /** Whether a browser shows it by itself, without running anything: PDF and images. */
    public boolean isShown() {
        return this == PDF || isImage();
    }

    public boolean isImage() {
        return this == PNG || this == JPEG;
    }

    /** The type of that media type, if it is an accepted one. */
    public static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
