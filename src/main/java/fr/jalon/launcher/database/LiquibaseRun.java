package fr.jalon.launcher.database;

import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
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
import liquibase.exception.LiquibaseException;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Runs the changes of one kind on one database, in silence. One at a time: Liquibase keeps what it
 * knows of a run in objects that all threads share. */
final class LiquibaseRun {

    static {
        Logger.getLogger("liquibase").setLevel(Level.WARNING);
    }

    /** The table, column, key or foreign key exists; what is to be dropped does not. */
    private static final Set<Integer> DONE_ALREADY = Set.of(1050, 1060, 1061, 1826, 1091);

    private final Path root;

    LiquibaseRun(Path root) {
        this.root = root;
    }

    /**
     * Brings the database of that connection up to date.
     *
     * @param parameters those that its changes may name
     * @param interrupted whether the last run was cut short: MariaDB commits each change of a table at once, so that the
     *     first change to come may be done already without being recorded
     */
    void update(Connection connection, ChangelogKind kind, Map<String, String> parameters, boolean interrupted) {
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
                update(liquibase, interrupted);
            });
        } catch (IOException e) {
            throw new Failure("Le dossier " + root + " ne peut pas être lu : " + Reason.of(e) + ".", e);
        } catch (Exception e) {
            throw new Failure("La migration " + changelog + " a échoué : " + Reason.of(e) + ".", e);
        }
    }

    private static void update(Liquibase liquibase, boolean interrupted) throws LiquibaseException {
        try {
            liquibase.update("");
        } catch (LiquibaseException e) {
            if (!interrupted || !DONE_ALREADY.contains(errorCode(e))) {
                throw e;
            }
            liquibase.markNextChangeSetRan("");
            liquibase.update("");
        }
    }

    private static int errorCode(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return refused.getErrorCode();
            }
        }
        return 0;
    }
}
