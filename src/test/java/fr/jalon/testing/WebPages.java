package fr.jalon.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The application's pages, as the source tree has them: none can be forgotten. */
public final class WebPages {

    /** Where the pages are. */
    public static final Path FOLDER = Path.of("src", "main", "webapp");

    private static final Pattern PART =
            Pattern.compile("(?:src|template)=\"(/WEB-INF/(?!templates/)[^\"#]+\\.xhtml)\"");

    private WebPages() {}

    /** Every page with a face of its own, as "/area/feature/page.xhtml": those that a template frames. */
    public static List<String> addresses() {
        return served().filter(WebPages::framed).map(WebPages::address).sorted().toList();
    }

    /** Whatever a reader can ask for and no template frames. */
    public static List<String> unframed() {
        return served().filter(page -> !framed(page))
                .map(WebPages::address)
                .sorted()
                .toList();
    }

    /** What the server answers: all but what is under WEB-INF. */
    private static Stream<Path> served() {
        return all().stream().filter(page -> !address(page).startsWith("/WEB-INF/"));
    }

    private static String address(Path page) {
        return "/" + FOLDER.relativize(page).toString().replace('\\', '/');
    }

    private static boolean framed(Path page) {
        try {
            return Files.readString(page).contains(" template=\"/WEB-INF/templates/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a page is written of: itself and the parts under WEB-INF that it includes or decorates. */
    static String whole(String address) {
        try {
            String text = Files.readString(FOLDER.resolve(address.substring(1)));
            StringBuilder whole = new StringBuilder(text);
            Matcher part = PART.matcher(text);
            while (part.find()) {
                whole.append(whole(part.group(1)));
            }
            return whole.toString();
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
