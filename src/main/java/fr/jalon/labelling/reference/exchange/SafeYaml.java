package fr.jalon.labelling.reference.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.jalon.labelling.reference.MalformedReference;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads YAML as plain values: nothing of it is run, and a small file that unfolds into a huge one (a "bomb") is refused as
 * soon as it does. Numbers with a fraction and dates stay the texts they are, as a version "1.10" is not 1.1.
 */
final class SafeYaml {
    private static final int DEEPEST = 60;
    private static final int MOST_VALUES = 2_000_000;
    private static final int MOST_CHARACTERS = 30 * 1024 * 1024;
    private static final int MOST_ALIASES = 20_000;
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private int values;

    private SafeYaml() {}

    /** The value of a file; refused where it is no YAML, or too large once unfolded. */
    static JsonNode read(byte[] file) throws MalformedReference {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            Node root = new Yaml(limits()).compose(new StringReader(text));
            return root == null ? JSON.missingNode() : new SafeYaml().value(root, 0);
        } catch (CharacterCodingException e) {
            throw refused("le fichier n’est pas écrit en UTF-8 : enregistrez-le dans cet encodage");
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            throw refused(
                    mark == null
                            ? "ce n’est pas du YAML valide"
                            : "ligne " + (mark.getLine() + 1) + ", colonne " + (mark.getColumn() + 1)
                                    + " : ce n’est pas du YAML valide");
        } catch (YAMLException e) {
            throw refused("le fichier est trop grand, trop imbriqué ou n’est pas du YAML : il n’est pas lu");
        }
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        return options;
    }

    private JsonNode value(Node node, int depth) throws MalformedReference {
        if (++values > MOST_VALUES || depth > DEEPEST) {
            throw refused("le fichier se déplie en un contenu démesuré ou sans fin (des renvois « * » les uns dans les"
                    + " autres) : il n’est pas lu");
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, depth);
        }
        if (node instanceof SequenceNode sequence) {
            ArrayNode list = JSON.arrayNode();
            for (Node item : sequence.getValue()) {
                list.add(value(item, depth + 1));
            }
            return list;
        }
        return scalar((ScalarNode) node);
    }

    private JsonNode object(MappingNode mapping, int depth) throws MalformedReference {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple pair : mapping.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                throw refused(at(pair.getKeyNode()) + " : un nom est attendu ici");
            }
            if (object.has(key.getValue())) {
                throw refused(at(key) + " : « " + key.getValue() + " » est écrit deux fois au même endroit");
            }
            object.set(key.getValue(), value(pair.getValueNode(), depth + 1));
        }
        return object;
    }

    private static JsonNode scalar(ScalarNode node) {
        String said = node.getValue();
        if (Tag.NULL.equals(node.getTag())) {
            return JSON.nullNode();
        }
        if (Tag.BOOL.equals(node.getTag()) && (said.equals("true") || said.equals("false"))) {
            return JSON.booleanNode(said.equals("true"));
        }
        if (Tag.INT.equals(node.getTag()) && WHOLE.matcher(said).matches()) {
            return JSON.numberNode(Integer.parseInt(said));
        }
        return JSON.textNode(said);
    }

    private static String at(Node node) {
        return "ligne " + (node.getStartMark().getLine() + 1);
    }

    private static MalformedReference refused(String problem) {
        return new MalformedReference(List.of(problem));
    }
}
