package fr.jalon.labelling.reference;

import fr.jalon.tenancy.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads references without JPA, for the launcher: two statements each, whatever their size. */
public final class ReferenceRows {
    private static final String HEAD =
            "SELECT id, code, version, title, description, kinds, illustrative, notice, locale, copyright, scale,"
                    + " node_groups, kept FROM network.quality_reference WHERE code = ? AND (? IS NULL OR version = ?)"
                    + " ORDER BY state = 'DRAFT', id DESC LIMIT 1";
    private static final String NODES =
            "SELECT id, parent_id, kind, code, title, text, weight, blocking, assessable, details"
                    + " FROM network.reference_node WHERE reference_id = ? ORDER BY tree_rank";

    private final Tables tables;

    public ReferenceRows(Tables tables) {
        this.tables = tables;
    }

    /** A reference by its code, in that version or (null) its newest; drafts come last. */
    public Optional<QualityReference> find(String code, String version) {
        record Found(long id, ReferenceHead head) {}
        return tables.one(
                        HEAD,
                        row -> new Found(
                                row.getLong(1),
                                new ReferenceHead(
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        Arrays.asList(row.getString(6).split(",")),
                                        row.getBoolean(7),
                                        row.getString(8),
                                        row.getString(9),
                                        row.getString(10),
                                        ReferenceJson.scale(row.getString(11)),
                                        ReferenceJson.groups(row.getString(12)),
                                        ReferenceJson.kept(row.getString(13)))),
                        code,
                        version,
                        version)
                .map(found -> new QualityReference(found.id(), found.head(), axes(found.id())));
    }

    private List<ReferenceNode> axes(long reference) {
        record Row(Long parent, ReferenceNode node) {}
        Map<Long, List<ReferenceNode>> byParent = new HashMap<>();
        tables.list(
                        NODES,
                        row -> new Row(
                                row.getObject(2) == null ? null : row.getLong(2),
                                new ReferenceNode(
                                        row.getLong(1),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getString(5),
                                        row.getString(6),
                                        row.getInt(7),
                                        row.getBoolean(8),
                                        row.getBoolean(9),
                                        ReferenceJson.details(row.getString(10)),
                                        List.of())),
                        reference)
                .forEach(row -> byParent.computeIfAbsent(row.parent(), any -> new ArrayList<>())
                        .add(row.node()));
        return below(null, byParent);
    }

    private static List<ReferenceNode> below(Long parent, Map<Long, List<ReferenceNode>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(node -> new ReferenceNode(
                        node.id(),
                        node.kind(),
                        node.code(),
                        node.title(),
                        node.text(),
                        node.weight(),
                        node.blocking(),
                        node.assessable(),
                        node.details(),
                        below(node.id(), byParent)))
                .toList();
    }
}
