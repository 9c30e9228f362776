package fr.jalon.labelling.reference;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Notices;
import fr.jalon.shared.web.Shell;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The page of a version of a reference: its tree, one node, and what the label office may do with it. */
@Named
@ViewScoped
public class ReferenceView implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadReferences references;
    private final DraftReferences drafts;
    private final Actor actor;
    private final Notices notices;
    private final Shell shell;

    private String id;
    private String node;
    private String version;
    private String query;
    private String group;
    private transient QualityReference reference;
    private transient ReferenceLine line;
    private transient TreeFilter filter;

    @Inject
    ReferenceView(ReadReferences references, DraftReferences drafts, Actor actor, Notices notices, Shell shell) {
        this.references = references;
        this.drafts = drafts;
        this.actor = actor;
        this.notices = notices;
        this.shell = shell;
    }

    ReferenceView() {
        this(null, null, null, null, null);
    }

    /** Refuses, as not found, what is none or a draft of others; shows its first node where none is named. */
    public void load() {
        getLine();
        getShown();
    }

    public QualityReference getReference() {
        if (reference == null) {
            reference = references.find(Ids.parse(id));
        }
        return reference;
    }

    public ReferenceLine getLine() {
        if (line == null) {
            line = references.line(Ids.parse(id));
        }
        return line;
    }

    /** The node that is shown. */
    public ReferenceNode getShown() {
        return node == null || node.isEmpty()
                ? getReference().axes().get(0)
                : getReference().node(Ids.parse(node)).orElseThrow(Refused::notFound);
    }

    /** The nodes above the one that is shown, from the root down. */
    public List<ReferenceNode> getAbove() {
        return getReference().above(getShown());
    }

    private TreeFilter filter() {
        if (filter == null) {
            filter = new TreeFilter(getReference(), getShown(), query, group);
        }
        return filter;
    }

    /** The axes with something to show. */
    public List<ReferenceNode> getAxes() {
        return getReference().axes().stream().filter(filter()::shows).toList();
    }

    /** The nodes of an axis to show, in their order, for a tree of links. */
    public List<Branch> branches(ReferenceNode axis) {
        return filter().branches(axis);
    }

    /** Whether an axis is unfolded: it holds the node that is shown, or something that was searched for. */
    public boolean open(ReferenceNode axis) {
        return isSearching() || getReference().axisOf(getShown()).id() == axis.id();
    }

    public boolean isSearching() {
        return filter().isSearching();
    }

    /** How many nodes were found. */
    public int getFound() {
        return filter().found();
    }

    /** The address of a node, with what is searched for. */
    public String address(ReferenceNode other) {
        return "reference.xhtml?id=" + id + "&node=" + Ids.text(other.id()) + said("q", query) + said("group", group);
    }

    private static String said(String name, String value) {
        return value == null || value.isEmpty()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public boolean current(ReferenceNode other) {
        return other.id() == getShown().id();
    }

    public List<ScaleStep> getSteps() {
        return getReference().steps(getShown());
    }

    public List<NodeGroup> getGroups() {
        return getReference().groups(getShown().details().groups());
    }

    /** For which structures the node is, in words. */
    public String getRule() {
        return ApplicabilityRule.parse(getShown().details().applies()).label(shell.getLocale());
    }

    public boolean isOffice() {
        return actor.has(Role.LABEL_OFFICE);
    }

    /** Whether the one who looks may change it. */
    public boolean isEditable() {
        return isOffice() && getLine().draft();
    }

    /** What stands against publishing it; none for what is not a draft. */
    public List<String> getProblems() {
        return isEditable() ? drafts.problems(Ids.parse(id)) : List.of();
    }

    public String publish() {
        drafts.publish(Ids.parse(id), getLine().rowVersion());
        notices.done(
                "reference.publishedNow", getReference().title(), getReference().version());
        return here(id);
    }

    public String withdraw() {
        drafts.withdraw(Ids.parse(id), getLine().rowVersion());
        notices.done(
                "reference.withdrawnNow", getReference().title(), getReference().version());
        return here(id);
    }

    /** Drafts the next version and goes to it. */
    public String draft() {
        long draft = drafts.draftFrom(Ids.parse(id), version);
        notices.done("reference.draftedNow", version);
        return here(Ids.text(draft));
    }

    public String drop() {
        String title = getReference().title();
        drafts.drop(Ids.parse(id), getLine().rowVersion());
        notices.done("reference.droppedNow", title);
        return "/labelling/reference/list.xhtml?faces-redirect=true";
    }

    private static String here(String shown) {
        return "/labelling/reference/reference.xhtml?faces-redirect=true&id=" + shown;
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

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    /** What is searched for in the tree. */
    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    /** The code of the only group to be shown. */
    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }
}
