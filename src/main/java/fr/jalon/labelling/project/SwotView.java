package fr.jalon.labelling.project;

import fr.jalon.identity.Actor;
import fr.jalon.identity.QualityCircle;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** The page of strengths, weaknesses, opportunities and threats, with the form that adds or changes one. */
@Named
@ViewScoped
public class SwotView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/labelling/project/swot.xhtml?faces-redirect=true";

    private final ReadProject read;
    private final KeepProject keep;
    private final Actor actor;
    private final Notices notices;

    private String id;
    private int version;
    private SwotKind kind = SwotKind.STRENGTH;
    private String theme;
    private String text;
    private String source;
    private transient List<SwotItem> items;
    private transient Map<Long, List<SwotUse>> uses;

    @Inject
    SwotView(ReadProject read, KeepProject keep, Actor actor, Notices notices) {
        this.read = read;
        this.keep = keep;
        this.actor = actor;
        this.notices = notices;
    }

    SwotView() {
        this(null, null, null, null);
    }

    public void load() {
        items = read.swot();
        if (id != null) {
            SwotItem item = read.swotItem(Ids.parse(id));
            version = item.version();
            kind = item.kind();
            theme = item.theme();
            text = item.text();
            source = item.source();
        }
    }

    /** Those of one field. */
    public List<SwotItem> of(SwotKind one) {
        if (items == null) {
            items = read.swot();
        }
        return items.stream().filter(item -> item.kind() == one).toList();
    }

    /** The actions that take an item up. */
    public List<SwotUse> uses(SwotItem item) {
        if (uses == null) {
            uses = read.swotUses();
        }
        return uses.getOrDefault(item.id(), List.of());
    }

    public SwotKind[] getKinds() {
        return SwotKind.values();
    }

    public boolean isEditor() {
        return actor.has(QualityCircle.LEADS);
    }

    public String save() {
        SwotText said = new SwotText(kind, theme, text, source);
        if (id == null) {
            keep.addSwot(said);
        } else {
            keep.changeSwot(Ids.parse(id), said, version);
        }
        notices.done("swot.saved");
        return PAGE;
    }

    /** Deletes the one that is open. */
    public String remove() {
        keep.removeSwot(Ids.parse(id), version);
        notices.done("swot.removed");
        return PAGE;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public SwotKind getKind() {
        return kind;
    }

    public void setKind(SwotKind kind) {
        this.kind = kind;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
