package fr.jalon.labelling.label;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.StoredFile;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds and writes conditions of labels in the current workspace, in two statements however many. Called by use cases. */
@ApplicationScoped
public class LabelConditions {

    /** What a decision asks for. */
    public record Wanted(String text, LocalDate dueOn) {}

    private static final String CONDITIONS =
            "SELECT id, decision_id, structure_code, position, text, due_on, returned_at,"
                    + " return_reason, lifted_on, lifted_by_name, lifting_reason, replaced_on, version FROM label_condition WHERE ";

    private static final String EVIDENCE = "SELECT condition_id, id, text, file_name, media_type, file_size, file_hash,"
            + " brought_by_name, brought_at FROM condition_evidence WHERE condition_id IN (%s) ORDER BY brought_at, id";

    private final EntityManager entities;

    @Inject
    LabelConditions(EntityManager entities) {
        this.entities = entities;
    }

    LabelConditions() {
        this(null);
    }

    /** Those of decisions, in their order. */
    public List<LabelCondition> of(Collection<Long> decisions) {
        return decisions.isEmpty()
                ? List.of()
                : read(
                        "decision_id IN (" + Tables.marks(decisions.size()) + ") ORDER BY decision_id, position",
                        Tables.values(decisions));
    }

    /** The same without what was brought, which the commission does not read. */
    public List<LabelCondition> asked(long decision) {
        return Tables.of(entities)
                .list(CONDITIONS + "decision_id = ? ORDER BY position", row -> condition(row, List.of()), decision);
    }

    LabelCondition require(long id) {
        return read("id = ?", id).stream().findFirst().orElseThrow(Refused::notFound);
    }

    /** Writes those that a decision asks for. */
    public void add(long decision, String structure, List<Wanted> wanted) {
        List<Object[]> rows = new ArrayList<>();
        for (Wanted one : wanted) {
            rows.add(new Object[] {
                Ids.next(), decision, structure, rows.size() + 1, one.text().strip(), one.dueOn()
            });
        }
        Tables.of(entities).insert("label_condition", "id, decision_id, structure_code, position, text, due_on", rows);
    }

    void addEvidence(
            LabelCondition condition, String text, String name, StoredFile file, String by, LocalDateTime now) {
        Tables.of(entities)
                .insert(
                        "condition_evidence",
                        "id, condition_id, structure_code, text, file_name, media_type, file_size, file_hash,"
                                + " brought_by_name, brought_at",
                        List.<Object[]>of(new Object[] {
                            Ids.next(),
                            condition.id(),
                            condition.structureCode(),
                            text,
                            file == null ? null : name,
                            file == null ? null : file.type().mediaType(),
                            file == null ? null : file.size(),
                            file == null ? null : file.hash().hex(),
                            by,
                            now
                        }));
    }

    void lift(LabelCondition read, LocalDate day, String by, String reason) {
        change("lifted_on = ?, lifted_by_name = ?, lifting_reason = ?", read, day, by, reason);
    }

    void sendBack(LabelCondition read, LocalDateTime now, String reason) {
        change("returned_at = ?, return_reason = ?", read, now, reason);
    }

    /** Does without those of a decision that are not lifted. */
    void replace(long decision, LocalDate day) {
        Tables.of(entities)
                .update(
                        "UPDATE label_condition SET replaced_on = ?, version = version + 1"
                                + " WHERE decision_id = ? AND lifted_on IS NULL",
                        day,
                        decision);
    }

    private void change(String set, LabelCondition read, Object... values) {
        List<Object> parameters = new ArrayList<>(List.of(values));
        parameters.add(read.id());
        parameters.add(read.version());
        int changed = Tables.of(entities)
                .update(
                        "UPDATE label_condition SET " + set + ", version = version + 1 WHERE id = ? AND version = ?",
                        parameters.toArray());
        if (changed == 0) {
            throw Refused.changedMeanwhile();
        }
    }

    private List<LabelCondition> read(String where, Object... parameters) {
        Tables tables = Tables.of(entities);
        List<LabelCondition> bare = tables.list(CONDITIONS + where, row -> condition(row, List.of()), parameters);
        if (bare.isEmpty()) {
            return bare;
        }
        Map<Long, List<LabelCondition.Evidence>> evidence = new HashMap<>();
        List<Long> ids = bare.stream().map(LabelCondition::id).toList();
        tables.list(
                        EVIDENCE.formatted(Tables.marks(ids.size())),
                        row -> Map.entry(row.getLong(1), evidence(row)),
                        Tables.values(ids))
                .forEach(one -> evidence.computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                        .add(one.getValue()));
        return bare.stream()
                .map(one -> one.with(evidence.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static LabelCondition condition(ResultSet row, List<LabelCondition.Evidence> evidence) throws SQLException {
        return new LabelCondition(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDateTime.class),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getString(10),
                row.getString(11),
                row.getObject(12, LocalDate.class),
                row.getInt(13),
                evidence);
    }

    private static LabelCondition.Evidence evidence(ResultSet row) throws SQLException {
        return new LabelCondition.Evidence(
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDateTime.class));
    }
}
