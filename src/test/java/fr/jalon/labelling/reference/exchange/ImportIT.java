package fr.jalon.labelling.reference.exchange;

import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.identity.TestActor;
import fr.jalon.labelling.reference.DraftReferences;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReadReferences;
import fr.jalon.labelling.reference.ReferenceJson;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import fr.jalon.testing.MigrationUser;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file is taken in whole, however large, or refused whole: then nothing of it is there. */
@ExtendWith(ArquillianExtension.class)
class ImportIT {
    private static final int AXES = 10;
    private static final int CRITERIA = 25;
    private static final int REQUIREMENTS = 19;
    private static final int NODES = AXES * (1 + CRITERIA * (1 + REQUIREMENTS));
    private static final int ROWS_OF_A_STATEMENT = 250;

    private static final String SMALL =
            """
            code: %s
            version: "1"
            title: Essai
            kinds: [ASSOCIATION]
            scale: [{level: 0, label: Non}, {level: 1, label: Oui}]
            nodes:
              - {code: "1", title: Axe, assessable: true}
            """;

    @Inject
    TestActor actor;

    @Inject
    ImportReferences imports;

    @Inject
    DraftReferences drafts;

    @Inject
    ReadReferences references;

    @Test
    void aLibraryOf5000NodesIsTakenInAndComesOutOfOurTwoFormatsAsItWas() throws Exception {
        QualityReference library =
                timed("bibliothèque CISO Assistant", library().getBytes(StandardCharsets.UTF_8));
        assertThat(library.nodes()).hasSize(NODES);
        assertThat(library.criteria()).hasSize(AXES * CRITERIA);
        byte[] yaml = ReferenceTexts.yaml(library);
        byte[] workbook = ReferenceTexts.workbook(library);
        drop(library);
        for (byte[] file : List.of(yaml, workbook)) {
            QualityReference again = timed(file == yaml ? "YAML de Jalon" : "classeur Excel", file);
            assertThat(ReferenceJson.canonical(again)).isEqualTo(ReferenceJson.canonical(library));
            drop(again);
        }
    }

    @Test
    void aFileWithFaultsIsRefusedWithEachAndNothingOfItIsThere() throws Exception {
        String code = "ESSAI-" + Ids.text(Ids.next());
        String small = SMALL.formatted(code);
        long before = rows();
        assertThat(refusal(small + "  - {code: \"1\", title: Double}\n")).contains("le code « 1 » est déjà pris");
        assertThat(refusal(small + "  - {code: \"2\", title: T, assessable: true, applies: planetes > 3}\n"))
                .contains("« planetes » n’est pas une caractéristique connue");
        assertThat(refusal(cycle())).contains("l’arbre a un cycle");
        assertThat(refusal(bomb())).contains("démesuré ou sans fin");
        assertThat(refusal(zipBomb())).contains("démesuré");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void oneFrameworkThatIsTakenAlreadyKeepsTheWholeLibraryOut() throws Exception {
        String first = "a" + Ids.text(Ids.next()).toLowerCase(Locale.ROOT);
        String second = "b" + Ids.text(Ids.next()).toLowerCase(Locale.ROOT);
        List<QualityReference> there = take(two(second, "x" + second).getBytes(StandardCharsets.UTF_8));
        long before = rows();
        Refused refused = catchThrowableOfType(
                Refused.class, () -> take(two(first, second).getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.key()).isEqualTo("reference.taken");
        assertThat(rows()).isEqualTo(before);
        there.forEach(this::drop);
    }

    private QualityReference timed(String format, byte[] file) throws Exception {
        long inserts = inserts();
        long begun = System.nanoTime();
        QualityReference taken = take(file).get(0);
        System.out.printf(
                Locale.FRANCE,
                "Import de %d nœuds, %s de %d Ko : %.2f s%n",
                taken.nodes().size(),
                format,
                file.length / 1024,
                (System.nanoTime() - begun) / 1e9);
        assertThat(inserts() - inserts)
                .as("statements that insert")
                .isLessThanOrEqualTo(NODES / ROWS_OF_A_STATEMENT + 10);
        return taken;
    }

    private List<QualityReference> take(byte[] file) {
        return office(() ->
                imports
                        .take(new ByteArrayInputStream(file), new Taking(List.of("ASSOCIATION"), List.of(), Ids::next))
                        .stream()
                        .map(read -> references.find(read.reference().id()))
                        .toList());
    }

    private void drop(QualityReference draft) {
        office(() -> {
            drafts.drop(draft.id(), references.line(draft.id()).rowVersion());
            return null;
        });
    }

    private String refusal(String file) {
        return refusal(file.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(byte[] file) {
        return catchThrowableOfType(Refused.class, () -> take(file)).text(Locale.FRENCH);
    }

    private static long inserts() throws Exception {
        return number("SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'COM_INSERT'");
    }

    private static long rows() throws Exception {
        return number(
                "SELECT (SELECT COUNT(*) FROM quality_reference) * 1000000 + (SELECT COUNT(*) FROM reference_node)");
    }

    private static long number(String sql) throws Exception {
        try (Connection network = MigrationUser.open("network")) {
            return Tables.of(network).one(sql, row -> row.getLong(1)).orElseThrow();
        }
    }

    private static String library() {
        StringBuilder yaml = head("grande" + Ids.text(Ids.next()).toLowerCase(Locale.ROOT));
        for (int axis = 1; axis <= AXES; axis++) {
            node(yaml, "a" + axis, null, false, "Axe " + axis);
            for (int criterion = 1; criterion <= CRITERIA; criterion++) {
                String above = "a" + axis + "c" + criterion;
                node(yaml, above, "a" + axis, true, "Critère " + axis + "." + criterion);
                for (int i = 1; i <= REQUIREMENTS; i++) {
                    node(
                            yaml,
                            above + "e" + i,
                            above,
                            false,
                            "La structure tient l’exigence n° " + i + " et le montre.");
                }
            }
        }
        return yaml.toString();
    }

    private static StringBuilder head(String code) {
        return new StringBuilder("urn: \"urn:x:risk:library:" + code
                + "\"\nref_id: E\nname: Essai\nversion: 1\nobjects:\n"
                + "  framework:\n    urn: \"urn:x:risk:framework:" + code + "\"\n    name: Essai\n    min_score: 0\n"
                + "    max_score: 2\n    requirement_nodes:\n");
    }

    private static void node(StringBuilder yaml, String urn, String above, boolean assessable, String text) {
        yaml.append("    - urn: \"urn:x:").append(urn).append("\"\n");
        if (above != null) {
            yaml.append("      parent_urn: \"urn:x:").append(above).append("\"\n");
        }
        yaml.append("      assessable: ").append(assessable).append('\n');
        yaml.append("      ref_id: \"").append(urn).append("\"\n");
        yaml.append("      description: \"").append(text).append("\"\n");
    }

    private static String cycle() {
        StringBuilder yaml = head("cycle");
        node(yaml, "1", "2", true, "Un");
        node(yaml, "2", "1", true, "Deux");
        return yaml.toString();
    }

    private static String two(String first, String second) {
        String framework =
                "    - urn: \"urn:x:risk:framework:%s\"\n      name: Essai\n      min_score: 0\n      max_score: 1\n"
                        + "      requirement_nodes: [{urn: \"urn:x:1\", assessable: true, ref_id: A, name: Critère}]\n";
        return "urn: \"urn:x:risk:library:deux\"\nref_id: E\nname: Essai\nversion: 1\nobjects:\n  frameworks:\n"
                + framework.formatted(first) + framework.formatted(second);
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a")
                    .append(i)
                    .append(": &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ", ").repeat(8))
                    .append("x]\n");
        }
        return bomb.toString();
    }

    private static byte[] zipBomb() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++) {
                zip.write(nothing);
            }
        }
        return bomb.toByteArray();
    }

    private <T> T office(Callable<T> work) {
        return actor.as(LABEL_OFFICE, work);
    }
}
