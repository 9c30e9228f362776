package fr.jalon.labelling.reference;

import java.util.List;

/**
 * What helps to score a criterion.
 *
 * @param applies for which structures: "always", or a condition on the structure's profile
 * @param expectedEvidence what usually proves it
 * @param questions to ask oneself
 * @param indicators codes of the live indicators that speak to it
 * @param levels the meaning of the scale's steps for this criterion; empty: the common meanings
 */
public record NodeDetails(
        String applies,
        List<String> expectedEvidence,
        List<String> questions,
        List<String> indicators,
        List<ScaleStep> levels) {

    static final NodeDetails NONE = new NodeDetails("always", List.of(), List.of(), List.of(), List.of());

    public NodeDetails {
        expectedEvidence = List.copyOf(expectedEvidence);
        questions = List.copyOf(questions);
        indicators = List.copyOf(indicators);
        levels = List.copyOf(levels);
    }

    /** Whether it concerns every structure. */
    public boolean always() {
        return "always".equals(applies);
    }
}
