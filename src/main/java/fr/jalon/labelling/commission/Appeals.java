package fr.jalon.labelling.commission;

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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and writes appeals in the current workspace, in two statements however many. Called by use cases. */
@ApplicationScoped
class Appeals {

    private static final String COLUMNS = "SELECT p.id, p.decision_id, p.structure_code, s.name, p.state, p.grounds,"
            + " p.filed_by_name, p.filed_on, p.answer, p.answered_by_name, p.answered_on, p.settled_on, p.version"
            + " FROM appeal p JOIN network.structure s ON s.code = p.structure_code ";

    private final EntityManager entities;

    @Inject
    Appeals(EntityManager entities) {
        this.entities = entities;
    }

    Appeals() {
        this(null);
    }

    /** All of the current workspace, those that wait for an answer first. */
    List<Appeal> all() {
        return list(
                "ORDER BY FIELD(p.state, 'FILED', 'ADMISSIBLE', 'INADMISSIBLE', 'UPHELD', 'CHANGED'), p.filed_on DESC");
    }

    int waiting() {
        return Tables.of(entities)
                .one("SELECT COUNT(*) FROM appeal WHERE state = 'FILED'", row -> row.getInt(1))
                .orElse(0);
    }

    Optional<Appeal> find(long id) {
        return list("WHERE p.id = ?", id).stream().findFirst();
    }

    Appeal require(long id) {
        return find(id).orElseThrow(Refused::notFound);
    }

    /** That against a decision, if there is one. */
    Optional<Appeal> against(long decision) {
        return list("WHERE p.decision_id = ?", decision).stream().findFirst();
    }

    /** Hands one in, from the structure's workspace; returns its identifier. */
    long file(CommissionDecision decision, String grounds, long account, String name, LocalDate today) {
        long id = Ids.next();
        Tables.of(entities)
                .insert(
                        "appeal_desk",
                        "id, decision_id, structure_code, state, grounds, filed_by, filed_by_name, filed_on",
                        List.<Object[]>of(new Object[] {
                            id,
                            decision.getId(),
                            decision.getStructureCode(),
                            AppealState.FILED.name(),
                            grounds,
                            account,
                            name,
                            today
                        }));
        return id;
    }

    void attach(Appeal appeal, String name, StoredFile file) {
        Tables.of(entities)
                .insert(
                        "appeal_document",
                        "id, appeal_id, structure_code, file_name, media_type, file_size, file_hash",
                        List.<Object[]>of(new Object[] {
                            Ids.next(),
                            appeal.id(),
                            appeal.structureCode(),
                            name,
                            file.type().mediaType(),
                            file.size(),
                            file.hash().hex()
                        }));
    }

    void answer(Appeal read, AppealState state, String answer, String by, LocalDate day) {
        read.state().requireBecomes(state);
        change(read, "state = ?, answer = ?, answered_by_name = ?, answered_on = ?", state.name(), answer, by, day);
    }

    void settle(Appeal read, AppealState state, LocalDate day) {
        read.state().requireBecomes(state);
        change(read, "state = ?, settled_on = ?", state.name(), day);
    }

    private void change(Appeal read, String set, Object... values) {
        List<Object> parameters = new ArrayList<>(List.of(values));
        parameters.add(read.id());
        parameters.add(read.version());
        int changed = Tables.of(entities)
                .update(
                        "UPDATE appeal SET " + set + ", version = version + 1 WHERE id = ? AND version = ?",
                        parameters.toArray());
        if (changed == 0) {
            throw Refused.changedMeanwhile();
        }
    }

    private List<Appeal> list(String rest, Object... parameters) {
        Tables tables = Tables.of(entities);
        List<Long> ids = tables.list(COLUMNS + rest, row -> row.getLong(1), parameters);
        Map<Long, List<Appeal.Document>> documents = new HashMap<>();
        if (!ids.isEmpty()) {
            tables.list(
                            "SELECT appeal_id, id, file_name, media_type, file_size, file_hash FROM appeal_document"
                                    + " WHERE appeal_id IN (" + Tables.marks(ids.size()) + ") ORDER BY id",
                            row -> Map.entry(
                                    row.getLong(1),
                                    new Appeal.Document(
                                            row.getLong(2),
                                            row.getString(3),
                                            row.getString(4),
                                            row.getLong(5),
                                            row.getString(6))),
                            Tables.values(ids))
                    .forEach(one -> documents
                            .computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                            .add(one.getValue()));
        }
        return tables.list(
                COLUMNS + rest, row -> read(row, documents.getOrDefault(row.getLong(1), List.of())), parameters);
    }

    private static Appeal read(ResultSet row, List<Appeal.Document> documents) throws SQLException {
        return new Appeal(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                AppealState.valueOf(row.getString(5)),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDate.class),
                row.getString(9),
                row.getString(10),
                row.getObject(11, LocalDate.class),
                row.getObject(12, LocalDate.class),
                row.getInt(13),
                documents);
    }
}
