package fr.jalon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser says nothing of a style sheet that it cannot read: it leaves out what follows. */
class StyleSheetsTest {

    private static final Path FOLDER = Path.of("src/main/webapp/resources/jalon/css");

    static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void everyRuleEndsBeforeTheNextAndOnlyMediaHoldOthers(Path sheet) throws IOException {
        String text = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
        int depth = 0;
        for (String line : text.split("\n")) {
            if (line.contains("{") && !line.stripLeading().startsWith("@")) {
                boolean inside = Character.isWhitespace(line.charAt(0));
                assertThat(depth).as(line).isEqualTo(inside ? 1 : 0);
            }
            depth += count(line, '{') - count(line, '}');
        }
        assertThat(depth).isZero();
    }

    private static int count(String line, char wanted) {
        return (int) line.chars().filter(one -> one == wanted).count();
    }
}
