package fr.jalon.labelling.reference;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page of a draft's common scale, or of the scale that a node has of its own. */
@Named
@ViewScoped
public class DraftScaleView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int EMPTY = 3;

    private final EditDraft edit;
    private final ReadReferences references;
    private final Notices notices;

    private String id;
    private String node;
    private int revision;
    private String title;
    private String label;
    private boolean own;
    private List<StepFields> rows = List.of();

    @Inject
    DraftScaleView(EditDraft edit, ReadReferences references, Notices notices) {
        this.edit = edit;
        this.references = references;
        this.notices = notices;
    }

    DraftScaleView() {
        this(null, null, null);
    }

    /** Shows the steps as they are; refused to those who do not draft, and for what is no draft. */
    public void load() {
        QualityReference draft = edit.open(Ids.parse(id));
        revision = references.line(Ids.parse(id)).rowVersion();
        title = draft.title();
        if (isOfNode()) {
            ReferenceNode shown = draft.node(Ids.parse(node)).orElseThrow(Refused::notFound);
            label = shown.code() + " " + shown.label();
            own = !shown.details().scale().isEmpty();
            rows = StepFields.of(draft.scaleOf(shown), EMPTY);
        } else {
            rows = StepFields.of(draft.scale(), EMPTY);
        }
    }

    public String save() {
        List<ScaleStep> steps = StepFields.said(rows);
        if (isOfNode()) {
            if (steps.isEmpty()) {
                throw Refused.field("label0", "reference.twoSteps");
            }
            edit.saveScale(Ids.parse(id), Ids.parse(node), steps, revision);
        } else {
            edit.saveScale(Ids.parse(id), steps, revision);
        }
        notices.done("reference.scaleSaved");
        return getHref() + "&faces-redirect=true";
    }

    /** Gives the node's own scale up: that of above holds again. */
    public String inherit() {
        edit.saveScale(Ids.parse(id), Ids.parse(node), List.of(), revision);
        notices.done("reference.scaleInherited");
        return getHref() + "&faces-redirect=true";
    }

    /** The page of the reference, or of the node. */
    public String getHref() {
        return "/labelling/reference/reference.xhtml?id=" + id + (isOfNode() ? "&node=" + node : "");
    }

    public boolean isOfNode() {
        return node != null && !node.isEmpty();
    }

    /** Whether the node has a scale of its own. */
    public boolean isOwn() {
        return own;
    }

    public String getTitle() {
        return title;
    }

    /** The node's name; null for the common scale. */
    public String getLabel() {
        return label;
    }

    public List<StepFields> getRows() {
        return rows;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNode() {
        return node;
    }

    public void setNode(String node) {
        this.node = node;
    }
}
