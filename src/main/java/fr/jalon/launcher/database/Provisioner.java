package fr.jalon.launcher.database;

import fr.jalon.labelling.reference.MalformedReference;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Home;
import fr.jalon.launcher.base.Progress;
import fr.jalon.launcher.base.Reason;
import fr.jalon.launcher.reference.ReferenceLoader;
import fr.jalon.launcher.tenants.Structure;
import fr.jalon.launcher.tenants.Structures;
import fr.jalon.launcher.tenants.TenantFile;
import fr.jalon.tenancy.StructureCode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings every database up to date: {@code network} first, then that of each structure, the auditors' and the commission's, each with its
 * tree of changes, its MariaDB role and its grants. What is recorded as up to date is skipped; what was interrupted goes
 * on where it stopped.
 */
public final class Provisioner {

    /** The roles that belong to no structure, and the database that is the own one of each. */
    private static final Map<String, String> PLATFORM_ROLES = Map.of(
            "identity", MigratedDatabases.NETWORK,
            "administration", MigratedDatabases.NETWORK,
            "public", MigratedDatabases.NETWORK,
            "audit", "audit",
            "commission", "commission");

    private static final int LOCK_SECONDS = 30;

    private final Database database;
    private final Changelogs changelogs;
    private final Grants grants;
    private final LiquibaseRun liquibase;

    public Provisioner(Database database, Home home) {
        this.database = database;
        changelogs = new Changelogs(home.liquibase());
        grants = new Grants(changelogs.grants());
        liquibase = new LiquibaseRun(changelogs.root());
    }

    /** Migrates everything and provisions the structures of those files; for {@code serve} and for tests. */
    public Outcome provision(List<Path> tenantFiles) {
        List<Structure> structures = new ArrayList<>();
        tenantFiles.forEach(file -> structures.addAll(TenantFile.read(file)));
        return provisionAll(structures);
    }

    /** Migrates everything, those structures included. */
    public Outcome provisionAll(List<Structure> structures) {
        try (Connection connection = database.open("")) {
            lock(connection);
            MigratedDatabases migrated = MigratedDatabases.read(connection);
            boolean network = !migrated.isCurrent(MigratedDatabases.NETWORK, checksum(ChangelogKind.NETWORK));
            if (network) {
                migrate(new Target(MigratedDatabases.NETWORK, ChangelogKind.NETWORK, null), migrated);
            }
            Structures table = new Structures(connection);
            Structures.Report report = table.store(structures);
            List<Target> targets = targets(table);
            int total = targets.size() + 1;
            targets.removeIf(target -> migrated.isCurrent(target.name(), checksum(target.kind())));
            migrateAll(targets, migrated);
            if (network || !targets.isEmpty()) {
                grantPlatformRoles(connection);
                MigratedDatabases.record(
                        connection, MigratedDatabases.NETWORK, ChangelogKind.NETWORK, checksum(ChangelogKind.NETWORK));
            }
            new ApplicationRoles(database.applicationUser()).converge(connection, expectedRoles(table));
            publishReferences(connection);
            return new Outcome(total, targets.size() + (network ? 1 : 0), report);
        } catch (SQLException e) {
            throw new Failure("La base de données a refusé la migration : " + Reason.of(e) + ".", e);
        }
    }

    /** Suspends or resumes a structure: MariaDB then refuses the application its role, or gives it back. */
    public void setActive(StructureCode code, boolean active) {
        try (Connection connection = database.open("")) {
            Structures table = new Structures(connection).requireMigrated();
            if (!table.setState(code, active ? "ACTIVE" : "SUSPENDED")) {
                throw new Failure("La structure " + code + " n'existe pas : voyez ./jalon tenants list.");
            }
            new ApplicationRoles(database.applicationUser()).converge(connection, expectedRoles(table));
        } catch (SQLException e) {
            throw new Failure("La base de données a refusé le changement : " + Reason.of(e) + ".", e);
        }
    }

    private static void publishReferences(Connection connection) throws SQLException {
        try {
            new ReferenceLoader(connection, Clock.systemUTC()).loadShipped();
        } catch (IOException | MalformedReference e) {
            throw new Failure(e.getMessage(), e);
        }
    }

    private String checksum(ChangelogKind kind) {
        return changelogs.checksum(kind);
    }

    private static List<Target> targets(Structures table) throws SQLException {
        List<Target> targets = new ArrayList<>();
        targets.add(new Target("audit", ChangelogKind.AUDIT, null));
        targets.add(new Target("commission", ChangelogKind.COMMISSION, null));
        table.all()
                .forEach(row -> targets.add(new Target(
                        row.code().database(),
                        ChangelogKind.of(row.kind()),
                        row.code().value())));
        return targets;
    }

    private static Set<String> expectedRoles(Structures table) throws SQLException {
        Set<String> roles = new HashSet<>();
        PLATFORM_ROLES.keySet().forEach(role -> roles.add("jalon_" + role));
        table.all().stream()
                .filter(Structures.Row::isActive)
                .forEach(row -> roles.add(row.code().database()));
        return roles;
    }

    private void migrateAll(List<Target> targets, MigratedDatabases migrated) {
        try (Progress progress = new Progress("Migration des bases", targets.size())) {
            for (Target target : targets) {
                migrate(target, migrated);
                progress.step();
            }
        }
    }

    /** One launcher at a time on one server; MariaDB frees the lock with the connection, however that ends. */
    private static void lock(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT GET_LOCK('jalon_migration', " + LOCK_SECONDS + ")")) {
            if (!row.next() || row.getInt(1) != 1) {
                throw new Failure("Une autre commande de Jalon migre déjà ces bases : attendez sa fin.");
            }
        }
    }

    private void migrate(Target target, MigratedDatabases migrated) {
        try (Connection server = database.open("")) {
            migrated.begin(server, target.name(), target.kind());
            execute(
                    server,
                    "CREATE DATABASE IF NOT EXISTS `" + target.name()
                            + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci");
            try (Connection connection = database.open(target.name())) {
                boolean interrupted = migrated.wasInterrupted(target.name());
                liquibase.update(connection, target.kind(), target.parameters(), interrupted);
                if (target.kind() == ChangelogKind.MISSION) {
                    PhoneticNames.fill(connection);
                }
            }
            if (target.kind() != ChangelogKind.NETWORK) {
                if (target.structure() != null) {
                    grant(server, target.kind().folder(), target.name(), target.name());
                }
                MigratedDatabases.record(server, target.name(), target.kind(), checksum(target.kind()));
            }
        } catch (SQLException e) {
            throw new Failure("La migration de la base " + target.name() + " a échoué : " + Reason.of(e) + ".", e);
        }
    }

    private void grantPlatformRoles(Connection connection) throws SQLException {
        for (Map.Entry<String, String> role : PLATFORM_ROLES.entrySet()) {
            grant(connection, role.getKey(), "jalon_" + role.getKey(), role.getValue());
        }
    }

    private void grant(Connection connection, String kind, String role, String own) throws SQLException {
        execute(connection, "CREATE ROLE IF NOT EXISTS `" + role + "`");
        grants.apply(connection, kind, role, own);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A database to bring up to date; the structure is null where it belongs to none. */
    private record Target(String name, ChangelogKind kind, String structure) {

        Map<String, String> parameters() {
            return structure == null ? Map.of("database", name) : Map.of("database", name, "structure.code", structure);
        }
    }

    /**
     * What was done.
     *
     * @param databases how many databases there are
     * @param migrated how many of them had something to do
     * @param structures what happened to the rows of the structures
     */
    public record Outcome(int databases, int migrated, Structures.Report structures) {}
}
