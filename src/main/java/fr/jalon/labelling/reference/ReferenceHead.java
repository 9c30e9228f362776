package fr.jalon.labelling.reference;

import java.util.List;
import java.util.Map;

/**
 * What a version of a reference says of itself.
 *
 * @param code names the reference across its versions
 * @param kinds the kinds of structure it is for: MISSION, ASSOCIATION, NATIONAL_UNION; never empty
 * @param illustrative whether it is our own illustration, to be announced wherever it appears with its notice
 * @param notice what every reader is to know of it, or null
 * @param locale its language, as "fr"
 * @param copyright whose it is, or null
 * @param scale the common scale, from the lowest step
 * @param groups the groups its criteria may belong to
 * @param kept what an imported file said beside, as it was said
 */
public record ReferenceHead(
        String code,
        String version,
        String title,
        String description,
        List<String> kinds,
        boolean illustrative,
        String notice,
        String locale,
        String copyright,
        List<ScaleStep> scale,
        List<NodeGroup> groups,
        Map<String, Object> kept) {

    /** The kinds of structure that there are. */
    public static final List<String> KINDS = List.of("MISSION", "ASSOCIATION", "NATIONAL_UNION");

    public ReferenceHead {
        kinds = List.copyOf(kinds);
        scale = List.copyOf(scale);
        groups = groups == null ? List.of() : List.copyOf(groups);
        kept = kept == null ? Map.of() : kept;
    }

    /** The same as another version, which no structure has seen yet. */
    public ReferenceHead asVersion(String other) {
        return new ReferenceHead(
                code, other, title, description, kinds, illustrative, notice, locale, copyright, scale, groups, kept);
    }
}
