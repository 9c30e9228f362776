package fr.jalon.labelling.reference;

import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The label office edits a draft: the texts of its nodes, what is below them, and which criterion became which. */
@RequestScoped
@UseCase(allowed = Role.LABEL_OFFICE)
public class EditDraft {
    private static final String SAVE =
            "UPDATE reference_node_draft SET title = ?, text = ?, kind = ?, assessable = ?, weight = ?, blocking = ?,"
                    + " details = ? WHERE id = ? AND reference_id = ?";
    private static final String ROOM =
            "UPDATE reference_node_draft SET tree_rank = tree_rank + 1 WHERE reference_id = ? AND tree_rank > ?";
    private static final String COUNT = "UPDATE reference_draft SET"
            + " nodes = (SELECT COUNT(*) FROM network.reference_node n WHERE n.reference_id = ?),"
            + " criteria = (SELECT COUNT(*) FROM network.reference_node n WHERE n.reference_id = ? AND n.assessable)"
            + " WHERE id = ?";

    private final EntityManager entities;
    private final References references;
    private final Journal journal;

    @Inject
    EditDraft(EntityManager entities, References references, Journal journal) {
        this.entities = entities;
        this.references = references;
        this.journal = journal;
    }

    EditDraft() {
        this(null, null, null);
    }

    /** Saves what a node says; refused where it would make the reference contradict itself. */
    public void save(long id, long nodeId, NodeText said, int readVersion) {
        QualityReference draft = begin(id, readVersion);
        ReferenceNode node = draft.node(nodeId).orElseThrow(Refused::notFound);
        ReferenceNode changed = said.applyTo(node);
        said.check(draft, changed);
        Tables.of(entities)
                .update(
                        SAVE,
                        changed.title(),
                        changed.text(),
                        changed.kind(),
                        changed.assessable(),
                        changed.weight(),
                        changed.blocking(),
                        ReferenceJson.write(changed.details()),
                        nodeId,
                        id);
        end(id, node.code());
    }

    /** Puts a node below another, last; its identifier. */
    public long add(long id, long parentId, NodeText.New added, int readVersion) {
        QualityReference draft = begin(id, readVersion);
        ReferenceNode parent = draft.node(parentId).orElseThrow(Refused::notFound);
        added.check(draft);
        int rank = rankOfLast(parent);
        Tables tables = Tables.of(entities);
        tables.update(ROOM, id, rank);
        long node = Ids.next();
        tables.insert(
                "reference_node_draft",
                "id, reference_id, parent_id, position, tree_rank, kind, code, title, text, weight, blocking,"
                        + " assessable, details",
                List.<Object[]>of(new Object[] {
                    node,
                    id,
                    parentId,
                    parent.children().size(),
                    rank + 1,
                    added.kind(),
                    added.code().strip(),
                    added.title().strip(),
                    null,
                    added.assessable() ? 1 : 0,
                    false,
                    added.assessable(),
                    ReferenceJson.write(NodeDetails.NONE)
                }));
        end(id, added.code());
        return node;
    }

    /** Removes a node that nothing is below; a criterion of the version before may then be without a successor. */
    public void remove(long id, long nodeId, int readVersion) {
        QualityReference draft = begin(id, readVersion);
        ReferenceNode node = draft.node(nodeId).orElseThrow(Refused::notFound);
        if (!node.children().isEmpty() || draft.nodes().size() == 1) {
            throw Refused.conflict("reference.notEmpty", node.code());
        }
        Tables tables = Tables.of(entities);
        tables.update("DELETE FROM network.node_succession WHERE reference_id = ? AND to_node_id = ?", id, nodeId);
        tables.update("DELETE FROM reference_node_draft WHERE id = ? AND reference_id = ?", nodeId, id);
        end(id, node.code());
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
        Tables tables = Tables.of(entities);
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

    private QualityReference begin(long id, int readVersion) {
        if (!references.line(id, true).draft()) {
            throw Refused.conflict("reference.notDraft");
        }
        int done = Tables.of(entities)
                .update(
                        "UPDATE reference_draft SET row_version = row_version + 1 WHERE id = ? AND row_version = ?",
                        id,
                        readVersion);
        if (done == 0) {
            throw Refused.changedMeanwhile();
        }
        return references.findOrDraft(id);
    }

    private void end(long id, String code) {
        Tables.of(entities).update(COUNT, id, id, id);
        entities.clear();
        journal.record(Journal.Action.UPDATE, QualityReference.class, id, code);
    }

    private int rankOfLast(ReferenceNode node) {
        ReferenceNode last = node;
        while (!last.children().isEmpty()) {
            last = last.children().get(last.children().size() - 1);
        }
        return Tables.of(entities)
                .one("SELECT tree_rank FROM network.reference_node WHERE id = ?", row -> row.getInt(1), last.id())
                .orElseThrow();
    }
}
