package fr.jalon.labelling.reference;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The label office edits what a draft says: its head, its scales, its groups, its nodes, and which criterion became which.
 * {@link ShapeDraft} gives its tree another shape.
 */
@RequestScoped
@UseCase(allowed = Role.LABEL_OFFICE)
public class EditDraft {
    private static final String SAVE =
            "UPDATE reference_node_draft SET code = ?, title = ?, text = ?, kind = ?, assessable = ?, weight = ?,"
                    + " blocking = ?, details = ? WHERE id = ? AND reference_id = ?";
    private static final String SAVE_HEAD =
            "UPDATE reference_draft SET version = ?, title = ?, description = ?, kinds = ?, illustrative = ?, notice = ?,"
                    + " locale = ?, copyright = ? WHERE id = ?";

    private final DraftRevision revision;
    private final References references;
    private final Journal journal;

    @Inject
    EditDraft(DraftRevision revision, References references, Journal journal) {
        this.revision = revision;
        this.references = references;
        this.journal = journal;
    }

    EditDraft() {
        this(null, null, null);
    }

    /** A draft, for those pages and addresses that show nothing but drafts. */
    public QualityReference open(long id) {
        if (!references.line(id, true).draft()) {
            throw Refused.conflict("reference.notDraft");
        }
        return references.findOrDraft(id);
    }

    /** Saves what it says of itself. */
    public void saveHead(long id, HeadText said, int readVersion) {
        QualityReference draft = revision.begin(id, readVersion);
        said.check();
        ReferenceHead head = said.applyTo(draft.head());
        boolean taken = ReferenceStore.ofDrafts(revision.tables())
                .find(head.code(), head.version())
                .filter(found -> found.id() != id)
                .isPresent();
        if (taken) {
            throw Refused.field("version", "reference.taken", head.code(), head.version());
        }
        revision.tables()
                .update(
                        SAVE_HEAD,
                        head.version(),
                        head.title(),
                        head.description(),
                        String.join(",", head.kinds()),
                        head.illustrative(),
                        head.notice(),
                        head.locale(),
                        head.copyright(),
                        id);
        revision.end(id, "head");
    }

    /** Saves the common scale. */
    public void saveScale(long id, List<ScaleStep> steps, int readVersion) {
        revision.begin(id, readVersion);
        revision.tables()
                .update(
                        "UPDATE reference_draft SET scale = ? WHERE id = ?",
                        ReferenceJson.write(Scales.checked(steps)),
                        id);
        revision.end(id, "scale");
    }

    /** Gives a node and all below it a scale of their own; without steps, that of above holds again. */
    public void saveScale(long id, long nodeId, List<ScaleStep> steps, int readVersion) {
        QualityReference draft = revision.begin(id, readVersion);
        ReferenceNode node = draft.node(nodeId).orElseThrow(Refused::notFound);
        List<ScaleStep> own = steps.isEmpty() ? steps : Scales.checked(steps);
        write(id, node.with(node.details().withScale(own)));
        revision.end(id, node.code());
    }

    /** Saves the groups there are, in their order; one that nodes still belong to cannot go. */
    public void saveGroups(long id, List<NodeGroup> groups, int readVersion) {
        QualityReference draft = revision.begin(id, readVersion);
        Set<String> codes = NodeGroup.checked(groups);
        draft.head().groups().stream()
                .filter(group -> !codes.contains(group.code()))
                .forEach(group -> refuseUsed(draft, group));
        revision.tables()
                .update("UPDATE reference_draft SET node_groups = ? WHERE id = ?", ReferenceJson.write(groups), id);
        revision.end(id, "groups");
    }

    private static void refuseUsed(QualityReference draft, NodeGroup group) {
        List<String> members = draft.nodes().stream()
                .filter(node -> node.details().groups().contains(group.code()))
                .map(ReferenceNode::code)
                .toList();
        if (!members.isEmpty()) {
            String some = members.stream().limit(3).collect(Collectors.joining(", "));
            throw Refused.field(
                    "code0",
                    "reference.groupUsed",
                    group.code(),
                    members.size(),
                    members.size() > 3 ? some + "…" : some);
        }
    }

    /** Saves what a node says; refused where it would make the reference contradict itself. */
    public void save(long id, long nodeId, NodeText said, int readVersion) {
        QualityReference draft = revision.begin(id, readVersion);
        ReferenceNode node = draft.node(nodeId).orElseThrow(Refused::notFound);
        ReferenceNode changed = said.applyTo(node);
        said.check(draft, changed);
        write(id, changed);
        revision.end(id, changed.code());
    }

    private void write(long id, ReferenceNode node) {
        revision.tables()
                .update(
                        SAVE,
                        node.code(),
                        node.title(),
                        node.text(),
                        node.kind(),
                        node.assessable(),
                        node.weight(),
                        node.blocking(),
                        ReferenceJson.write(node.details()),
                        node.id(),
                        id);
    }

    /** Says that a criterion takes over from one of the version before, or (false) that it does not. */
    public void succeed(long id, long from, long to, boolean takesOver) {
        ReferenceLine line = references.line(id, true);
        QualityReference after = references.findOrDraft(id);
        if (line.previousId() == null) {
            throw Refused.notFound();
        }
        QualityReference before = references.find(line.previousId());
        if (before.criterion(from).isEmpty() || after.criterion(to).isEmpty()) {
            throw Refused.notFound();
        }
        Tables tables = revision.tables();
        if (tables.one(
                        "SELECT id FROM network.reference_migration WHERE to_reference_id = ? AND state <> 'UNDONE'",
                        row -> row.getLong(1),
                        id)
                .isPresent()) {
            throw Refused.conflict("reference.alreadyMigrated");
        }
        tables.update(
                "DELETE FROM network.node_succession WHERE reference_id = ? AND from_node_id = ? AND to_node_id = ?",
                id,
                from,
                to);
        if (takesOver) {
            tables.insert(
                    "network.node_succession",
                    "reference_id, from_node_id, to_node_id",
                    List.<Object[]>of(new Object[] {id, from, to}));
        }
        journal.record(Journal.Action.UPDATE, QualityReference.class, id, "succession");
    }
}
