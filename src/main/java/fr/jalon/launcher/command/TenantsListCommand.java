package fr.jalon.launcher.command;

import fr.jalon.launcher.base.TextTable;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import fr.jalon.launcher.tenants.Structure.Field;
import fr.jalon.launcher.tenants.Structures;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import picocli.CommandLine.Command;

/** Every structure, a line each. */
@Command(name = "list", description = "Liste les structures.")
final class TenantsListCommand extends JalonCommand {

    @Override
    public Integer call() throws SQLException {
        try (Platform platform = platform();
                Connection connection = platform.database().open("")) {
            List<Structures.Row> rows =
                    new Structures(connection).requireMigrated().all();
            TextTable table = new TextTable("Code", "Nature", "Nom", "Ville", "Région", "État");
            rows.forEach(row -> table.row(
                    row.code().value(),
                    row.kind().label(),
                    row.structure().get(Field.NAME),
                    row.structure().get(Field.TOWN),
                    row.structure().get(Field.REGION_NAME),
                    row.isActive() ? "active" : "suspendue"));
            table.print(out());
            out().println(rows.size() + " structures");
        }
        return 0;
    }
}
