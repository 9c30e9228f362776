package fr.jalon.labelling.project;

import fr.jalon.shared.Ids;

/** An item of the analysis in REST. */
public final class SwotSheet {
    public String id;
    public SwotKind kind;
    public String theme;
    public String text;
    public String source;

    /** For JSON. */
    public SwotSheet() {}

    SwotSheet(SwotItem item) {
        id = Ids.text(item.id());
        kind = item.kind();
        theme = item.theme();
        text = item.text();
        source = item.source();
    }

    SwotText said() {
        return new SwotText(kind, theme, text, source);
    }
}
