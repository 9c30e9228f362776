package fr.jalon.labelling.reference.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our YAML is what its JSON Schema, which others write by, says it is. */
class ReferenceSchemaTest {
    private static final String FOLDER = "/fr/jalon/labelling/reference/";

    private static final String LIBRARY =
            """
            urn: urn:x:risk:library:essai
            ref_id: Essai
            name: Essai
            version: 3
            objects:
              framework:
                urn: urn:x:risk:framework:essai
                name: Essai
                min_score: 0
                max_score: 1
                requirement_nodes:
                  - {urn: "urn:x:1", assessable: false, depth: 1, ref_id: A, name: Axe}
                  - {urn: "urn:x:2", parent_urn: "urn:x:1", assessable: true, name: Critère, importance: mandatory}
            """;

    private final JsonSchema schema;

    ReferenceSchemaTest() throws IOException {
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("docs/reference.schema.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missions-illustratif.yaml", "associations-illustratif.yaml"})
    void theShippedReferencesAndTheirExportsAreOfTheSchema(String name) throws Exception {
        byte[] shipped = shipped(name);
        assertThat(problems(shipped)).isEmpty();
        assertThat(problems(exported(shipped))).isEmpty();
    }

    @Test
    void whatWasALibraryOfAnotherToolIsOfTheSchemaOnceExported() throws Exception {
        assertThat(problems(exported(LIBRARY.getBytes(StandardCharsets.UTF_8)))).isEmpty();
    }

    @Test
    void theTemplateIsOfTheSchemaOnceExported() throws Exception {
        assertThat(problems(exported(ReferenceTexts.template()))).isEmpty();
    }

    @Test
    void whatIsRefusedAsAFileIsNotOfTheSchemaEither() throws Exception {
        String shipped = new String(shipped("missions-illustratif.yaml"), StandardCharsets.UTF_8);
        assertThat(problems(shipped.replaceFirst("(?m)^title:.*$", "").getBytes(StandardCharsets.UTF_8)))
                .contains("title");
    }

    private String problems(byte[] yaml) throws Exception {
        JsonNode said = SafeYaml.read(yaml);
        return String.join(
                "\n", schema.validate(said).stream().map(Object::toString).toList());
    }

    private static byte[] exported(byte[] file) throws Exception {
        return ReferenceTexts.yaml(
                ReferenceFiles.read(file, Taking.PLAIN).get(0).reference());
    }

    private static byte[] shipped(String name) throws IOException {
        try (InputStream file = ReferenceSchemaTest.class.getResourceAsStream(FOLDER + name)) {
            return file.readAllBytes();
        }
    }
}
