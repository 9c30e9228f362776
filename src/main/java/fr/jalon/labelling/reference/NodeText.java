package fr.jalon.labelling.reference;

import fr.jalon.shared.error.Refused;
import java.util.Arrays;
import java.util.List;

/**
 * What the label office says of a node of a draft.
 *
 * @param code null: it keeps the one it has
 * @param groups codes, one a line
 * @param evidence expected evidence, one a line
 * @param questions one a line
 * @param indicators codes of live indicators, one a line; null: they stay
 * @param levels what the steps of the scale mean for it; null: they stay
 */
public record NodeText(
        String code,
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
        String method,
        String indicators,
        List<ScaleStep> levels) {
    private static final int LONGEST_RULE = 300;

    /** What is said of a node that is added. */
    public record New(String code, String title, String kind, boolean assessable) {
        void check(QualityReference draft) {
            checkCode(draft, -1, code);
            if (title == null || title.isBlank() || title.strip().length() > ReferenceCheck.LONGEST_TITLE) {
                throw Refused.field("title", "reference.titleRequired", ReferenceCheck.LONGEST_TITLE);
            }
            checkKind(kind);
        }
    }

    /** As a node is at present. */
    public static NodeText of(ReferenceNode node) {
        NodeDetails details = node.details();
        return new NodeText(
                node.code(),
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
                details.method(),
                String.join("\n", details.indicators()),
                details.levels());
    }

    ReferenceNode applyTo(ReferenceNode node) {
        NodeDetails old = node.details();
        List<ScaleStep> meanings = levels == null ? old.levels() : levels;
        NodeDetails details = new NodeDetails(
                plain(applies),
                lines(evidence),
                lines(questions),
                indicators == null ? old.indicators() : lines(indicators),
                assessable ? meanings : List.of(),
                plain(method),
                lines(groups),
                old.scale(),
                old.kept());
        return new ReferenceNode(
                node.id(),
                plain(kind),
                code == null ? node.code() : code.strip(),
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
        checkCode(draft, changed.id(), changed.code());
        if (changed.title() == null && changed.text() == null
                || changed.title() != null && changed.title().length() > ReferenceCheck.LONGEST_TITLE) {
            throw Refused.field("title", "reference.titleRequired", ReferenceCheck.LONGEST_TITLE);
        }
        checkKind(changed.kind());
        checkRule(changed.details().applies());
        for (String group : changed.details().groups()) {
            if (draft.head().groups().stream().noneMatch(known -> known.code().equals(group))) {
                throw Refused.field("groups", "reference.unknownGroup", group);
            }
        }
        if (changed.assessable() && (changed.weight() < 1 || changed.weight() > ReferenceCheck.HEAVIEST)) {
            throw Refused.field("weight", "reference.weightRequired", ReferenceCheck.HEAVIEST);
        }
        checkLength("text", changed.text());
        checkLength("method", changed.details().method());
        List<ScaleStep> scale = draft.steps(draft.node(changed.id()).orElseThrow());
        for (ScaleStep level : changed.details().levels()) {
            if (scale.stream().noneMatch(step -> step.level() == level.level())) {
                throw Refused.field("levels", "reference.noSuchLevel", level.level());
            }
        }
    }

    private static void checkCode(QualityReference draft, long id, String code) {
        if (code == null || code.isBlank() || code.strip().length() > ReferenceCheck.LONGEST_CODE) {
            throw Refused.field("code", "reference.codeRequired", ReferenceCheck.LONGEST_CODE);
        }
        if (draft.nodes().stream()
                .anyMatch(node -> node.id() != id && node.code().equals(code.strip()))) {
            throw Refused.field("code", "reference.codeTaken", code.strip());
        }
    }

    private static void checkKind(String kind) {
        if (kind != null && kind.strip().length() > ReferenceCheck.LONGEST_CODE) {
            throw Refused.field("kind", "reference.textTooLong", ReferenceCheck.LONGEST_CODE);
        }
    }

    private static void checkRule(String rule) {
        if (rule.length() > LONGEST_RULE) {
            throw Refused.field("applies", "reference.textTooLong", LONGEST_RULE);
        }
        try {
            ApplicabilityRule.parse(rule);
        } catch (MalformedRule malformed) {
            throw Refused.field("applies", "reference.rule", malformed.getMessage());
        }
    }

    private static void checkLength(String field, String text) {
        if (text != null && text.length() > ReferenceCheck.LONGEST_TEXT) {
            throw Refused.field(field, "reference.textTooLong", ReferenceCheck.LONGEST_TEXT);
        }
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
    }
}
