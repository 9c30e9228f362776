package fr.jalon.labelling.reference.exchange;

import fr.jalon.labelling.reference.NodeGroup;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises the code of a group however it is written: with spaces or hyphens, accents or none. */
final class GroupCodes {
    private GroupCodes() {}

    /** The defined code that is meant, if there is one. */
    static Optional<String> find(List<NodeGroup> groups, String written) {
        return groups.stream()
                .map(NodeGroup::code)
                .filter(written::equals)
                .findFirst()
                .or(() -> groups.stream()
                        .map(NodeGroup::code)
                        .filter(code -> folded(code).equals(folded(written)))
                        .findFirst());
    }

    private static String folded(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "");
    }
}
