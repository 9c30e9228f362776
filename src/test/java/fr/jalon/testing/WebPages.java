package fr.jalon.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The application's pages, as the source tree has them: none can be forgotten. */
public final class WebPages {

    /** Where the pages are. */
    public static final Path FOLDER = Path.of("src", "main", "webapp");

    private WebPages() {}

    /** Every page with a face of its own, as "/area/feature/page.xhtml": those that a template frames. */
    public static List<String> addresses() {
        return all().stream()
                .filter(WebPages::framed)
                .map(path -> "/" + FOLDER.relativize(path).toString().replace('\\', '/'))
                .filter(address -> !address.startsWith("/WEB-INF/") && !address.startsWith("/resources/"))
                .sorted()
                .toList();
    }

    private static boolean framed(Path page) {
        try {
            return Files.readString(page).contains(" template=\"/WEB-INF/templates/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page, template and fragment. */
    public static List<Path> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
