package fr.jalon.labelling.reference;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The label office gives the tree of a draft its shape: nodes come, go and move with all below them, in a number of
 * statements that does not depend on how many nodes there are.
 */
@RequestScoped
@UseCase(allowed = Role.LABEL_OFFICE)
public class ShapeDraft {
    private static final String ROOM =
            "UPDATE reference_node_draft SET tree_rank = tree_rank + 1 WHERE reference_id = ? AND tree_rank > ?";
    private static final String SHIFT =
            "UPDATE reference_node_draft SET tree_rank = tree_rank + IF(tree_rank BETWEEN ? AND ?, ?, ?)"
                    + " WHERE reference_id = ? AND tree_rank BETWEEN ? AND ?";
    private static final String MAKE_PLACE = "UPDATE reference_node_draft SET position = position + 1"
            + " WHERE reference_id = ? AND parent_id <=> ? AND position >= ?";
    private static final String PUT =
            "UPDATE reference_node_draft SET parent_id = ?, position = ? WHERE id = ? AND reference_id = ?";
    private static final String FORGET =
            "DELETE FROM network.node_succession WHERE reference_id = ? AND to_node_id IN (SELECT id FROM"
                    + " reference_node_draft WHERE reference_id = ? AND tree_rank BETWEEN ? AND ?)";
    private static final String OF_RANKS = " WHERE reference_id = ? AND tree_rank BETWEEN ? AND ?";

    private final DraftRevision revision;

    @Inject
    ShapeDraft(DraftRevision revision) {
        this.revision = revision;
    }

    ShapeDraft() {
        this(null);
    }

    /** Puts a new node at a place; its identifier. */
    public long add(long id, Place place, NodeText.New added, int readVersion) {
        QualityReference draft = revision.begin(id, readVersion);
        added.check(draft);
        Standing standing = stand(draft, place, null);
        Tables tables = revision.tables();
        tables.update(ROOM, id, standing.rank());
        tables.update(MAKE_PLACE, id, place.parentId(), standing.position());
        long node = Ids.next();
        tables.insert(
                "reference_node_draft",
                "id, reference_id, parent_id, position, tree_rank, kind, code, title, text, weight, blocking,"
                        + " assessable, details",
                List.<Object[]>of(new Object[] {
                    node,
                    id,
                    place.parentId(),
                    standing.position(),
                    standing.rank() + 1,
                    NodeText.plain(added.kind()),
                    added.code().strip(),
                    added.title().strip(),
                    null,
                    added.assessable() ? 1 : 0,
                    false,
                    added.assessable(),
                    ReferenceJson.write(NodeDetails.NONE)
                }));
        revision.end(id, added.code());
        return node;
    }

    /** Moves a node with all below it. */
    public void move(long id, long nodeId, Place place, int readVersion) {
        QualityReference draft = revision.begin(id, readVersion);
        ReferenceNode node = draft.node(nodeId).orElseThrow(Refused::notFound);
        Standing standing = stand(draft, place, node);
        Tables tables = revision.tables();
        int first = rank(node);
        int last = rank(last(node));
        int size = last - first + 1;
        int before = standing.rank();
        if (before < first) {
            tables.update(SHIFT, first, last, before + 1 - first, size, id, before + 1, last);
        } else {
            tables.update(SHIFT, first, last, before - last, -size, id, first, before);
        }
        tables.update(MAKE_PLACE, id, place.parentId(), standing.position());
        tables.update(PUT, place.parentId(), standing.position(), nodeId, id);
        revision.end(id, node.code());
    }

    /** Removes a node with all below it, how many; criteria of the version before may then be without a successor. */
    public int remove(long id, long nodeId, int readVersion) {
        QualityReference draft = revision.begin(id, readVersion);
        ReferenceNode node = draft.node(nodeId).orElseThrow(Refused::notFound);
        if (draft.axes().size() == 1 && draft.axes().get(0).id() == nodeId) {
            throw Refused.conflict("reference.lastNode");
        }
        Tables tables = revision.tables();
        int first = rank(node);
        int last = rank(last(node));
        tables.update(FORGET, id, id, first, last);
        tables.update("UPDATE reference_node_draft SET parent_id = NULL" + OF_RANKS, id, first, last);
        int gone = tables.update("DELETE FROM reference_node_draft" + OF_RANKS, id, first, last);
        revision.end(id, node.code());
        return gone;
    }

    /** After which rank of the tree, and at which position among its siblings. */
    private record Standing(int rank, int position) {}

    private Standing stand(QualityReference draft, Place place, ReferenceNode moved) {
        ReferenceNode parent = null;
        if (place.parentId() != null) {
            parent = draft.node(place.parentId()).orElseThrow(Refused::notFound);
            if (moved != null && (parent.id() == moved.id() || isAbove(draft, moved, parent))) {
                throw Refused.field("parent", "reference.underItself", moved.code());
            }
        }
        List<ReferenceNode> siblings = (parent == null ? draft.axes() : parent.children())
                .stream().filter(one -> moved == null || one.id() != moved.id()).toList();
        int index = place.index() == null ? siblings.size() : Math.max(0, Math.min(place.index(), siblings.size()));
        if (index == 0) {
            return new Standing(parent == null ? 0 : rank(parent), 0);
        }
        ReferenceNode before = siblings.get(index - 1);
        return new Standing(rank(last(before)), position(before) + 1);
    }

    private static boolean isAbove(QualityReference draft, ReferenceNode upper, ReferenceNode node) {
        return draft.above(node).stream().anyMatch(one -> one.id() == upper.id());
    }

    private static ReferenceNode last(ReferenceNode node) {
        ReferenceNode last = node;
        while (!last.children().isEmpty()) {
            last = last.children().get(last.children().size() - 1);
        }
        return last;
    }

    private int rank(ReferenceNode node) {
        return number("tree_rank", node);
    }

    private int position(ReferenceNode node) {
        return number("position", node);
    }

    private int number(String column, ReferenceNode node) {
        return revision.tables()
                .one("SELECT " + column + " FROM reference_node_draft WHERE id = ?", row -> row.getInt(1), node.id())
                .orElseThrow();
    }
}
