package fr.jalon.launcher.database;

import fr.jalon.launcher.Failure;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.GlobalConfiguration;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Runs the changes of one kind on one database, in silence. One at a time: Liquibase keeps what it
 * knows of a run in objects that all threads share. */
final class LiquibaseRun {

    static {
        LockServiceFactory.getInstance().register(new HeldLockService());
        Logger.getLogger("liquibase").setLevel(Level.WARNING);
    }

    private final Path root;

    LiquibaseRun(Path root) {
        this.root = root;
    }

    /** Brings the database of that connection up to date; the parameters are those that its changes may name. */
    void update(Connection connection, ChangelogKind kind, Map<String, String> parameters) {
        String changelog = kind.folder() + "/changelog.xml";
        try (DirectoryResourceAccessor files = new DirectoryResourceAccessor(root)) {
            Map<String, Object> quiet = Map.of(
                    Scope.Attr.ui.name(),
                    new LoggerUIService(),
                    Scope.Attr.resourceAccessor.name(),
                    files,
                    AnalyticsArgs.ENABLED.getKey(),
                    false,
                    GlobalConfiguration.SHOW_BANNER.getKey(),
                    false);
            Scope.child(quiet, () -> {
                liquibase.database.Database target =
                        DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                Liquibase liquibase = new Liquibase(changelog, files, target);
                liquibase.setShowSummary(UpdateSummaryEnum.OFF);
                liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
                parameters.forEach(liquibase::setChangeLogParameter);
                liquibase.update("");
            });
        } catch (IOException e) {
            throw new Failure("Le dossier " + root + " ne peut pas être lu : " + e.getMessage(), e);
        } catch (Exception e) {
            throw new Failure("La migration " + changelog + " a échoué : " + cause(e), e);
        }
    }

    private static String cause(Throwable thrown) {
        Throwable deepest = thrown;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
    }
}
