package fr.jalon.labelling.reference.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import fr.jalon.labelling.reference.MalformedReference;
import java.util.List;

/** Reads references from a file of any of the formats, recognised by what is in it. */
public final class ReferenceFiles {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private ReferenceFiles() {}

    /**
     * The references of a file: one, or as many as a library has frameworks.
     *
     * @throws MalformedReference when it is none, lacks something, or contradicts itself
     */
    public static List<ReadReference> read(byte[] file, Taking taking) throws MalformedReference {
        if (file.length > LARGEST) {
            throw new MalformedReference(List.of("le fichier dépasse " + LARGEST / (1024 * 1024) + " Mo"));
        }
        if (file.length > 1 && file[0] == 'P' && file[1] == 'K') {
            return List.of(WorkbookReference.read(file, taking));
        }
        JsonNode root = SafeYaml.read(file);
        return CisoLibrary.looksLike(root) ? CisoLibrary.read(root, taking) : List.of(YamlReference.read(root, taking));
    }
}
