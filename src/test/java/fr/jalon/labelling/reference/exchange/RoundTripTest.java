package fr.jalon.labelling.reference.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.labelling.reference.NodeDetails;
import fr.jalon.labelling.reference.NodeGroup;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceHead;
import fr.jalon.labelling.reference.ReferenceJson;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import fr.jalon.shared.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a reference says, it says the same after it was written to a file and read again. */
class RoundTripTest {
    private static final String[] WORDS = {
        "critère",
        "« preuve »",
        "l’œuvre",
        "no",
        "yes",
        "null",
        "1.10",
        "=1+1",
        "# dièse",
        "a: b",
        "- tiret",
        "'",
        "\"",
        "&ancre",
        "*renvoi",
        "|",
        ">",
        "%",
        "@",
        "\\n",
        "é\u0301",
        "日本",
        "😀",
        "a\tb",
        "2026-01-01",
        "~",
        "{x}",
        "[y]",
        "_x000D_"
    };

    @Property(tries = 60)
    void importExportImportGivesTheSameTree(@ForAll Random random) throws Exception {
        QualityReference reference = new Invention(random).reference();
        String said = ReferenceJson.canonical(reference);
        for (byte[] file : List.of(ReferenceTexts.yaml(reference), ReferenceTexts.workbook(reference))) {
            ReadReference read = ReferenceFiles.read(file, Taking.PLAIN).get(0);
            assertThat(ReferenceJson.canonical(read.reference())).isEqualTo(said);
            assertThat(read.reference().hash()).isEqualTo(reference.hash());
            assertThat(read.remarks()).isEmpty();
        }
    }

    private static final class Invention {
        private final Random random;
        private int codes;

        Invention(Random random) {
            this.random = random;
        }

        QualityReference reference() {
            List<ScaleStep> scale = scale();
            ReferenceHead head = new ReferenceHead(
                    "C" + line(),
                    line(),
                    line(),
                    maybe(),
                    List.of("MISSION", "ASSOCIATION"),
                    random.nextBoolean(),
                    text(),
                    "fr",
                    maybe(),
                    scale,
                    List.of(new NodeGroup("g1", maybeLine(), maybe()), new NodeGroup("g 2", null, null)),
                    kept());
            return new QualityReference(Ids.next(), head, nodes(1 + random.nextInt(3), 0, scale));
        }

        private List<ReferenceNode> nodes(int count, int depth, List<ScaleStep> above) {
            List<ReferenceNode> nodes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                boolean assessable = codes == 0 || random.nextBoolean();
                NodeDetails details = details(assessable, above);
                List<ScaleStep> scale = details.scale().isEmpty() ? above : details.scale();
                nodes.add(new ReferenceNode(
                        Ids.next(),
                        maybeLine(),
                        "c" + codes++ + "." + i,
                        line(),
                        maybe(),
                        assessable ? 1 + random.nextInt(9) : 0,
                        assessable && random.nextBoolean(),
                        assessable,
                        details,
                        depth == 5 ? List.of() : nodes(random.nextInt(3), depth + 1, scale)));
            }
            return nodes;
        }

        private NodeDetails details(boolean assessable, List<ScaleStep> above) {
            List<ScaleStep> own = random.nextInt(4) == 0 ? scale() : List.of();
            List<ScaleStep> scale = own.isEmpty() ? above : own;
            List<ScaleStep> levels =
                    assessable ? List.of(new ScaleStep(scale.get(1).level(), null, text())) : List.of();
            String rule = random.nextInt(3) == 0 ? "sites > 1 and (qpv or not plie)" : null;
            return new NodeDetails(
                    rule,
                    lines(),
                    lines(),
                    lines(),
                    levels,
                    maybe(),
                    random.nextBoolean() ? List.of("g1", "g 2") : null,
                    own,
                    random.nextInt(3) == 0 ? kept() : null);
        }

        private List<ScaleStep> scale() {
            int first = random.nextInt(3);
            return List.of(
                    new ScaleStep(first, line(), maybe()),
                    new ScaleStep(first + 1 + random.nextInt(3), line(), text()));
        }

        private Map<String, Object> kept() {
            return Map.of(
                    line(),
                    text(),
                    "liste",
                    List.of(1, true, Map.of("profond", line())),
                    "long",
                    "é".repeat(random.nextInt(40_000)));
        }

        private List<String> lines() {
            List<String> lines = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                lines.add(line());
            }
            return lines;
        }

        private String maybeLine() {
            return random.nextBoolean() ? line() : null;
        }

        private String maybe() {
            return random.nextBoolean() ? text() : null;
        }

        private String text() {
            return random.nextBoolean() ? line() : line() + "\n" + line() + "\n\n  " + line();
        }

        private String line() {
            StringBuilder line = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
            for (int i = random.nextInt(3); i > 0; i--) {
                line.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
            }
            return line.toString();
        }
    }
}
