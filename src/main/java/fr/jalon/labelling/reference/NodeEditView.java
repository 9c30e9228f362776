package fr.jalon.labelling.reference;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** The forms with which the label office edits a node of a draft, and gives the tree another shape around it. */
@Named
@ViewScoped
public class NodeEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EditDraft edit;
    private final ShapeDraft shape;
    private final ReadReferences references;
    private final Notices notices;

    private String id;
    private String node;
    private int revision;
    private NodeFields fields = new NodeFields();
    private NewNodeFields added = new NewNodeFields();
    private String parent;
    private transient QualityReference draft;

    @Inject
    NodeEditView(EditDraft edit, ShapeDraft shape, ReadReferences references, Notices notices) {
        this.edit = edit;
        this.shape = shape;
        this.references = references;
        this.notices = notices;
    }

    NodeEditView() {
        this(null, null, null, null);
    }

    /** Takes the node of the page up, once, as it is read. It is asked of everybody, and does nothing but show. */
    public void begin(ReferenceLine line, QualityReference whole, ReferenceNode shown) {
        id = Ids.text(line.id());
        node = Ids.text(shown.id());
        revision = line.rowVersion();
        draft = whole;
        fields = NodeFields.of(whole, shown);
        added = NewNodeFields.below(whole, shown);
        parent = above().map(one -> Ids.text(one.id())).orElse("");
    }

    private QualityReference draft() {
        if (draft == null) {
            draft = references.find(Ids.parse(id));
        }
        return draft;
    }

    private ReferenceNode shown() {
        return draft().node(Ids.parse(node)).orElseThrow(Refused::notFound);
    }

    private Optional<ReferenceNode> above() {
        List<ReferenceNode> above = draft().above(shown());
        return above.isEmpty() ? Optional.empty() : Optional.of(above.get(above.size() - 1));
    }

    private Long parentId() {
        return above().map(ReferenceNode::id).orElse(null);
    }

    /** Those beside it, itself among them. */
    private List<ReferenceNode> siblings() {
        return above().map(ReferenceNode::children).orElseGet(() -> draft().axes());
    }

    private int index() {
        return siblings().stream().map(ReferenceNode::id).toList().indexOf(Ids.parse(node));
    }

    public boolean isFirst() {
        return index() == 0;
    }

    public boolean isLast() {
        return index() == siblings().size() - 1;
    }

    /** How many nodes go with it when it goes. */
    public int getSize() {
        return Branch.below(shown()).size() + 1;
    }

    public boolean isRemovable() {
        return draft().axes().size() > 1 || parentId() != null;
    }

    /** Under which nodes it may be put: not itself, nor what is below it. */
    public List<ReferenceNode> getParents() {
        ReferenceNode moved = shown();
        return draft().nodes().stream()
                .filter(one -> one.id() != moved.id())
                .filter(one -> draft().above(one).stream().noneMatch(upper -> upper.id() == moved.id()))
                .toList();
    }

    public String save() {
        edit.save(Ids.parse(id), Ids.parse(node), fields.said(), revision);
        notices.done("reference.nodeSaved");
        return here(node);
    }

    /** Adds a node below the one shown, or after it, and goes to it. */
    public String add() {
        Place place = added.isBeside() ? new Place(parentId(), index() + 1) : Place.below(Ids.parse(node));
        long there = shape.add(Ids.parse(id), place, added.said(), revision);
        notices.done("reference.nodeAdded", added.getCode());
        return here(Ids.text(there));
    }

    public String up() {
        return move(new Place(parentId(), index() - 1));
    }

    public String down() {
        return move(new Place(parentId(), index() + 1));
    }

    /** Puts it under another node, last; at the root where none is chosen. */
    public String under() {
        return move(new Place(parent == null || parent.isEmpty() ? null : Ids.parse(parent), null));
    }

    private String move(Place place) {
        shape.move(Ids.parse(id), Ids.parse(node), place, revision);
        notices.done("reference.nodeMoved");
        return here(node);
    }

    /** Removes the node with all below it and goes to what was above it. */
    public String remove() {
        String gone = shown().code();
        String next = above().map(one -> Ids.text(one.id())).orElse("");
        int count = shape.remove(Ids.parse(id), Ids.parse(node), revision);
        notices.done("reference.nodeRemoved", gone, count);
        return here(next);
    }

    private String here(String shown) {
        return "/labelling/reference/reference.xhtml?faces-redirect=true&id=" + id + "&node=" + shown;
    }

    public NodeFields getFields() {
        return fields;
    }

    public NewNodeFields getAdded() {
        return added;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
