package fr.jalon.labelling.reference;

import fr.jalon.tenancy.Tables;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes references, in the launcher and in the union's workspace alike. There, views let it touch drafts only: what is
 * published is changed by nobody.
 */
public final class ReferenceStore {
    private static final String COLUMNS =
            "id, code, version, title, description, kinds, illustrative, notice, locale, copyright, scale, node_groups,"
                    + " kept, content_hash, state, source_format, previous_id, nodes, criteria, created_by_name, created_at,"
                    + " published_at";
    private static final String NODE_COLUMNS = "id, reference_id, parent_id, position, tree_rank, kind, code, title,"
            + " text, weight, blocking, assessable, details";

    private final Tables tables;
    private final String all;
    private final String references;
    private final String nodes;

    private ReferenceStore(Tables tables, String all, String references, String nodes) {
        this.tables = tables;
        this.all = all;
        this.references = references;
        this.nodes = nodes;
    }

    /** All references, for the launcher. */
    public static ReferenceStore ofNetwork(Tables tables) {
        return new ReferenceStore(
                tables, "network.quality_reference", "network.quality_reference", "network.reference_node");
    }

    /** The drafts, for the union. */
    public static ReferenceStore ofDrafts(Tables tables) {
        return new ReferenceStore(tables, "quality_reference", "reference_draft", "reference_node_draft");
    }

    /**
     * Where a reference comes from.
     *
     * @param format of its file; null where it was drafted from another version
     * @param previous the version it was drafted from, or null
     */
    public record Origin(String format, Long previous, String author, Instant at) {}

    /** What is there under a code and a version. */
    public record Found(long id, ReferenceState state, String hash) {}

    public Optional<Found> find(String code, String version) {
        return tables.one(
                "SELECT id, state, content_hash FROM " + all + " WHERE code = ? AND version = ?",
                row -> new Found(row.getLong(1), ReferenceState.valueOf(row.getString(2)), row.getString(3)),
                code,
                version);
    }

    /** Keeps a new version as a draft: as many statements as it has groups of 250 nodes. */
    public void insert(QualityReference reference, Origin origin) {
        ReferenceHead head = reference.head();
        tables.insert(references, COLUMNS, List.<Object[]>of(new Object[] {
            reference.id(),
            head.code(),
            head.version(),
            head.title(),
            head.description(),
            String.join(",", head.kinds()),
            head.illustrative(),
            head.notice(),
            head.locale(),
            head.copyright(),
            ReferenceJson.write(head.scale()),
            ReferenceJson.write(head.groups()),
            ReferenceJson.write(head.kept()),
            reference.hash().hex(),
            ReferenceState.DRAFT.name(),
            origin.format(),
            origin.previous(),
            reference.nodes().size(),
            reference.criteria().size(),
            origin.author(),
            utc(origin.at()),
            null
        }));
        insertNodes(reference);
    }

    private void insertNodes(QualityReference reference) {
        List<Object[]> rows = new ArrayList<>();
        rows(reference.id(), reference.axes(), null, rows);
        tables.insert(nodes, NODE_COLUMNS, rows);
    }

    private static void rows(long reference, List<ReferenceNode> siblings, Long parent, List<Object[]> rows) {
        int position = 0;
        for (ReferenceNode node : siblings) {
            rows.add(new Object[] {
                node.id(),
                reference,
                parent,
                position++,
                rows.size() + 1,
                node.kind(),
                node.code(),
                node.title(),
                node.text(),
                node.weight(),
                node.blocking(),
                node.assessable(),
                ReferenceJson.write(node.details())
            });
            rows(reference, node.children(), node.id(), rows);
        }
    }

    /** Makes a draft what everybody works with, for good. */
    public void publish(QualityReference draft, Instant at) {
        tables.update(
                "UPDATE " + references + " SET state = 'PUBLISHED', published_at = ?, content_hash = ?, nodes = ?,"
                        + " criteria = ?, row_version = row_version + 1 WHERE id = ? AND state = 'DRAFT'",
                utc(at),
                draft.hash().hex(),
                draft.nodes().size(),
                draft.criteria().size(),
                draft.id());
    }

    /** Forgets a draft. */
    public void deleteDraft(long id) {
        tables.update("UPDATE " + nodes + " SET parent_id = NULL WHERE reference_id = ?", id);
        tables.update("DELETE FROM " + nodes + " WHERE reference_id = ?", id);
        tables.update("DELETE FROM " + references + " WHERE id = ? AND state = 'DRAFT'", id);
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
