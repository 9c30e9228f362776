package fr.jalon.labelling.reference;

import fr.jalon.shared.error.Refused;
import java.util.Arrays;
import java.util.List;

/**
 * What the label office says of a node of a draft.
 *
 * @param groups codes, one a line
 * @param evidence expected evidence, one a line
 * @param questions one a line
 */
public record NodeText(
        String title,
        String text,
        String kind,
        boolean assessable,
        int weight,
        boolean blocking,
        String applies,
        String groups,
        String evidence,
        String questions,
        String method) {
    private static final int LONGEST_TITLE = 500;

    /** What is said of a node that is added. */
    public record New(String code, String title, String kind, boolean assessable) {
        void check(QualityReference draft) {
            if (code == null || code.isBlank() || code.strip().length() > ReferenceCheck.LONGEST_CODE) {
                throw Refused.field("code", "reference.codeRequired", ReferenceCheck.LONGEST_CODE);
            }
            if (draft.nodes().stream().anyMatch(node -> node.code().equals(code.strip()))) {
                throw Refused.field("code", "reference.codeTaken", code.strip());
            }
            if (title == null || title.isBlank() || title.strip().length() > LONGEST_TITLE) {
                throw Refused.field("title", "reference.titleRequired", LONGEST_TITLE);
            }
        }
    }

    /** As a node is at present. */
    public static NodeText of(ReferenceNode node) {
        NodeDetails details = node.details();
        return new NodeText(
                node.title(),
                node.text(),
                node.kind(),
                node.assessable(),
                node.weight(),
                node.blocking(),
                details.applies(),
                String.join("\n", details.groups()),
                String.join("\n", details.expectedEvidence()),
                String.join("\n", details.questions()),
                details.method());
    }

    ReferenceNode applyTo(ReferenceNode node) {
        NodeDetails old = node.details();
        NodeDetails details = new NodeDetails(
                plain(applies),
                lines(evidence),
                lines(questions),
                old.indicators(),
                assessable ? old.levels() : List.of(),
                plain(method),
                lines(groups),
                old.scale(),
                old.kept());
        return new ReferenceNode(
                node.id(),
                plain(kind),
                node.code(),
                plain(title),
                plain(text),
                assessable ? weight : 0,
                assessable && blocking,
                assessable,
                details,
                node.children());
    }

    /** Refuses what would make the reference contradict itself, at the field concerned. */
    void check(QualityReference draft, ReferenceNode changed) {
        if (changed.title() == null && changed.text() == null) {
            throw Refused.field("title", "reference.titleRequired", LONGEST_TITLE);
        }
        try {
            ApplicabilityRule.parse(changed.details().applies());
        } catch (MalformedRule malformed) {
            throw Refused.field("applies", "reference.rule", malformed.getMessage());
        }
        for (String group : changed.details().groups()) {
            if (draft.head().groups().stream().noneMatch(known -> known.code().equals(group))) {
                throw Refused.field("groups", "reference.unknownGroup", group);
            }
        }
        if (changed.assessable() && changed.weight() < 1) {
            throw Refused.field("weight", "reference.weightRequired");
        }
        List<String> problems = ReferenceCheck.problems(
                draft.head(),
                List.of(new ReferenceNode(
                        changed.id(),
                        changed.kind(),
                        changed.code(),
                        changed.title(),
                        changed.text(),
                        changed.weight(),
                        changed.blocking(),
                        changed.assessable(),
                        changed.details(),
                        List.of())),
                ReferenceNode::code);
        problems.stream().filter(problem -> problem.startsWith("«")).findFirst().ifPresent(problem -> {
            throw Refused.field("text", "reference.incomplete", problem);
        });
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }
}
