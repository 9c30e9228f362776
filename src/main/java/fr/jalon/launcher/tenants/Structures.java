package fr.jalon.launcher.tenants;

import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.tenants.Structure.Field;
import fr.jalon.tenancy.StructureCode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@code network.structure}. */
public final class Structures {

    private static final String JOIN_ASSOCIATIONS =
            """
            UPDATE network.structure m JOIN network.structure a
                ON a.kind = 'ASSOCIATION' AND a.region_code = m.region_code
            SET m.association_code = a.code
            WHERE m.kind = 'MISSION' AND NOT m.association_code <=> a.code
            """;

    private final Connection connection;

    public Structures(Connection connection) {
        this.connection = connection;
    }

    /** Whether the table is there: on a folder that was never migrated it is not. */
    public boolean isMigrated() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT 1 FROM information_schema.tables"
                        + " WHERE table_schema = 'network' AND table_name = 'structure'")) {
            return rows.next();
        }
    }

    /** This, unless nothing was ever migrated here. */
    public Structures requireMigrated() throws SQLException {
        if (!isMigrated()) {
            throw new Failure("Ce dossier de données ne contient encore aucune structure : lancez ./jalon migrate.");
        }
        return this;
    }

    /**
     * Stores what the files say, all of it or nothing. A field that a file does not name keeps its value, so that a
     * second source completes the first.
     */
    public Report store(List<Structure> structures) throws SQLException {
        boolean automatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            Report report = storeAll(structures);
            connection.commit();
            return report;
        } finally {
            connection.rollback();
            connection.setAutoCommit(automatic);
        }
    }

    /** What {@link #store} would do, without doing it. */
    public Report compare(List<Structure> structures) throws SQLException {
        Map<StructureCode, Row> known = byCode();
        List<Structure> created = new ArrayList<>();
        List<Structure> changed = new ArrayList<>();
        int unchanged = 0;
        for (Structure structure : structures) {
            Row row = known.get(structure.code());
            if (row == null) {
                created.add(structure);
            } else if (row.differsFrom(structure)) {
                changed.add(structure);
            } else {
                unchanged++;
            }
        }
        return new Report(List.copyOf(created), List.copyOf(changed), unchanged);
    }

    private Report storeAll(List<Structure> structures) throws SQLException {
        Report report = compare(structures);
        for (Structure structure : report.created()) {
            insert(structure);
        }
        for (Structure structure : report.changed()) {
            update(structure);
        }
        if (!report.created().isEmpty() || !report.changed().isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(JOIN_ASSOCIATIONS);
            }
        }
        return report;
    }

    private void insert(Structure structure) throws SQLException {
        List<Field> fields = List.copyOf(structure.values().keySet());
        StringBuilder columns = new StringBuilder("code, kind, database_name");
        fields.forEach(field -> columns.append(", ").append(field.column()));
        String sql = "INSERT INTO network.structure (" + columns + ", created_at) VALUES (?, ?, ?"
                + ", ?".repeat(fields.size()) + ", UTC_TIMESTAMP(6))";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, structure.code().value());
            insert.setString(2, structure.kind().name());
            insert.setString(3, structure.database());
            for (int i = 0; i < fields.size(); i++) {
                insert.setString(4 + i, structure.get(fields.get(i)));
            }
            insert.executeUpdate();
        }
    }

    private void update(Structure structure) throws SQLException {
        List<Field> fields = List.copyOf(structure.values().keySet());
        StringBuilder assignments = new StringBuilder();
        fields.forEach(field -> assignments.append(field.column()).append(" = ?, "));
        String sql = "UPDATE network.structure SET " + assignments + "version = version + 1 WHERE code = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < fields.size(); i++) {
                update.setString(1 + i, structure.get(fields.get(i)));
            }
            update.setString(1 + fields.size(), structure.code().value());
            update.executeUpdate();
        }
    }

    /** Suspends or resumes; false when there is no such structure. */
    public boolean setState(StructureCode code, String state) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE network.structure SET state = ?, version = version + 1 WHERE code = ?")) {
            update.setString(1, state);
            update.setString(2, code.value());
            return update.executeUpdate() == 1;
        }
    }

    private Map<StructureCode, Row> byCode() throws SQLException {
        Map<StructureCode, Row> rows = new HashMap<>();
        all().forEach(row -> rows.put(row.code(), row));
        return rows;
    }

    /** Every structure, by region and code. */
    public List<Row> all() throws SQLException {
        List<Row> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT * FROM network.structure ORDER BY region_code, kind, code")) {
            while (rows.next()) {
                Map<Field, String> values = new EnumMap<>(Field.class);
                for (Field field : Field.values()) {
                    values.put(field, rows.getString(field.column()));
                }
                Structure structure = new Structure(
                        new StructureCode(rows.getString("code")),
                        StructureKind.valueOf(rows.getString("kind")),
                        values);
                all.add(new Row(structure, rows.getString("association_code"), rows.getString("state")));
            }
        }
        return all;
    }

    /**
     * A structure as it is stored.
     *
     * @param association code of its association, or null
     */
    public record Row(Structure structure, String association, String state) {

        public StructureCode code() {
            return structure.code();
        }

        public StructureKind kind() {
            return structure.kind();
        }

        public boolean isActive() {
            return "ACTIVE".equals(state);
        }

        boolean differsFrom(Structure other) {
            return other.values().entrySet().stream()
                    .anyMatch(value -> !value.getValue().equals(structure.get(value.getKey())));
        }
    }

    /** What storing did, or would do. */
    public record Report(List<Structure> created, List<Structure> changed, int unchanged) {}
}
