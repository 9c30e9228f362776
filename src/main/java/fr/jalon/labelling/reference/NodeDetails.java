package fr.jalon.labelling.reference;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;

/**
 * What helps to score a criterion, and what is kept of a node beside.
 *
 * @param applies for which structures: "always", or a rule over the structure's profile
 * @param expectedEvidence what usually proves it
 * @param questions to ask oneself
 * @param indicators codes of the live indicators that speak to it
 * @param levels the meaning of the scale's steps for this criterion; empty: the common meanings
 * @param method how to assess it: the method sheet, in paragraphs; or null
 * @param groups codes of the groups it belongs to, as the reference defines them
 * @param scale a scale of its own, for itself and all below it; empty: that of above
 * @param kept what an imported file said and nothing here understands, as it was said, so that nothing is lost
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NodeDetails(
        String applies,
        List<String> expectedEvidence,
        List<String> questions,
        List<String> indicators,
        List<ScaleStep> levels,
        String method,
        List<String> groups,
        List<ScaleStep> scale,
        Map<String, Object> kept) {

    /** Concerns everybody and helps with nothing. */
    public static final NodeDetails NONE = new NodeDetails(null, null, null, null, null, null, null, null, null);

    public NodeDetails {
        applies = applies == null ? ApplicabilityRule.ALWAYS : applies;
        expectedEvidence = copy(expectedEvidence);
        questions = copy(questions);
        indicators = copy(indicators);
        levels = copy(levels);
        groups = copy(groups);
        scale = copy(scale);
        kept = kept == null ? Map.of() : kept;
    }

    /** As those of a reference that has no more than these. */
    public NodeDetails(
            String applies,
            List<String> expectedEvidence,
            List<String> questions,
            List<String> indicators,
            List<ScaleStep> levels) {
        this(applies, expectedEvidence, questions, indicators, levels, null, null, null, null);
    }

    /** Whether it concerns every structure. */
    public boolean always() {
        return ApplicabilityRule.ALWAYS.equals(applies);
    }

    /** The same with another scale of its own, or none. */
    NodeDetails withScale(List<ScaleStep> own) {
        return new NodeDetails(applies, expectedEvidence, questions, indicators, levels, method, groups, own, kept);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
