package fr.jalon.launcher.command;

import fr.jalon.launcher.base.Progress;
import fr.jalon.launcher.database.Database;
import fr.jalon.launcher.database.JournalChain;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** What is done with the journals: their verification. */
@Command(name = "journal", description = "Vérifie les journaux.", subcommands = JournalCommand.Verify.class)
public final class JournalCommand extends JalonCommand {

    @Override
    public Integer call() {
        out().println("Dites « ./jalon journal verify ».");
        return 2;
    }

    /** Recomputes every hash of every journal, and names the first broken link of each. */
    @Command(
            name = "verify",
            description = "Recalcule les empreintes de tous les journaux et nomme le premier maillon rompu.")
    static final class Verify extends JalonCommand {

        @Override
        public Integer call() throws SQLException {
            int broken = 0;
            try (Platform platform = platform()) {
                List<String> journals = journals(platform.database());
                try (Progress progress = new Progress("Vérification des journaux", journals.size())) {
                    for (String name : journals) {
                        Optional<String> fault = fault(platform.database(), name);
                        fault.ifPresent(text -> out().println(name + " : " + text));
                        broken += fault.isPresent() ? 1 : 0;
                        progress.step();
                    }
                }
                out().println(
                                broken == 0
                                        ? journals.size() + " journaux vérifiés : aucun maillon rompu."
                                        : broken + " journal(aux) rompu(s) sur " + journals.size() + ".");
            }
            return broken == 0 ? 0 : 1;
        }

        private static Optional<String> fault(Database database, String name) throws SQLException {
            try (Connection connection = database.open(name)) {
                return JournalChain.firstFault(connection);
            }
        }

        private static List<String> journals(Database database) throws SQLException {
            List<String> names = new ArrayList<>();
            try (Connection connection = database.open("");
                    ResultSet rows = connection
                            .createStatement()
                            .executeQuery("SELECT table_schema FROM information_schema.tables"
                                    + " WHERE table_name = 'journal_seal' ORDER BY table_schema")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }
}
