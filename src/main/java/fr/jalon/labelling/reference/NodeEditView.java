package fr.jalon.labelling.reference;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The forms with which the label office edits a node of a draft. */
@Named
@ViewScoped
public class NodeEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EditDraft edit;
    private final ReadReferences references;
    private final Notices notices;

    private String id;
    private String node;
    private int revision;
    private NodeFields fields = new NodeFields();
    private String code;
    private String title;
    private String kind;
    private boolean assessable;

    @Inject
    NodeEditView(EditDraft edit, ReadReferences references, Notices notices) {
        this.edit = edit;
        this.references = references;
        this.notices = notices;
    }

    NodeEditView() {
        this(null, null, null);
    }

    /** Takes the node of the page up, once, as it is read. It is asked of everybody, and does nothing but show. */
    public void begin(ReferenceLine line, ReferenceNode shown) {
        id = Ids.text(line.id());
        node = Ids.text(shown.id());
        revision = line.rowVersion();
        fields = NodeFields.of(NodeText.of(shown));
        assessable = shown.children().stream().anyMatch(ReferenceNode::assessable) || !shown.assessable();
        kind = shown.children().isEmpty() ? null : shown.children().get(0).kind();
    }

    public String save() {
        edit.save(Ids.parse(id), Ids.parse(node), fields.said(), revision);
        notices.done("reference.nodeSaved");
        return here(node);
    }

    /** Adds a node below the one shown and goes to it. */
    public String add() {
        long added =
                edit.add(Ids.parse(id), Ids.parse(node), new NodeText.New(code, title, kind, assessable), revision);
        notices.done("reference.nodeAdded", code);
        return here(Ids.text(added));
    }

    /** Removes the node and goes to what was above it. */
    public String remove() {
        QualityReference draft = references.find(Ids.parse(id));
        ReferenceNode gone = draft.node(Ids.parse(node)).orElseThrow();
        var above = draft.above(gone);
        edit.remove(Ids.parse(id), gone.id(), revision);
        notices.done("reference.nodeRemoved", gone.code());
        return here(above.isEmpty() ? "" : Ids.text(above.get(above.size() - 1).id()));
    }

    private String here(String shown) {
        return "/labelling/reference/reference.xhtml?faces-redirect=true&id=" + id + "&node=" + shown;
    }

    public NodeFields getFields() {
        return fields;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isAssessable() {
        return assessable;
    }

    public void setAssessable(boolean assessable) {
        this.assessable = assessable;
    }
}
