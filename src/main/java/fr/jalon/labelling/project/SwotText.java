package fr.jalon.labelling.project;

import fr.jalon.shared.error.Refused;

/**
 * What is written about a strength, a weakness, an opportunity or a threat.
 *
 * @param theme the field that it is about: public, people, finances; may be null
 * @param source where it comes from: a meeting, an inquiry; may be null
 */
public record SwotText(SwotKind kind, String theme, String text, String source) {
    public SwotText {
        theme = Typed.stripped(theme);
        text = Typed.stripped(text);
        source = Typed.stripped(source);
    }

    /** Refuses a missing kind or text, and what is too long. */
    void check() {
        if (kind == null) {
            throw Refused.field("kind", "project.kind.required");
        }
        Typed.required("text", text, 1000);
        Typed.notLonger("theme", theme, 80);
        Typed.notLonger("source", source, 200);
    }
}
