package fr.jalon.launcher.command;

import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import fr.jalon.launcher.tenants.Structure.Field;
import fr.jalon.launcher.tenants.Structures;
import fr.jalon.tenancy.StructureCode;
import java.sql.Connection;
import java.sql.SQLException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Everything that is known of one structure. */
@Command(name = "show", description = "Montre une structure.")
final class TenantsShowCommand extends JalonCommand {

    @Parameters(paramLabel = "CODE", converter = CodeParameter.class, description = "Code de la structure.")
    private StructureCode code;

    @Override
    public Integer call() throws SQLException {
        try (Platform platform = platform();
                Connection connection = platform.database().open("")) {
            Structures.Row found = new Structures(connection)
                    .requireMigrated().all().stream()
                            .filter(row -> row.code().equals(code))
                            .findFirst()
                            .orElseThrow(() -> new Failure(
                                    "La structure " + code + " n'existe pas : voyez ./jalon tenants list."));
            print(found);
        }
        return 0;
    }

    private void print(Structures.Row row) {
        line("Code", row.code().value());
        line("Nature", row.kind().label());
        for (Field field : Field.values()) {
            line(field.label(), row.structure().get(field));
        }
        line("Association", row.association());
        line("Base et rôle", row.code().database());
        line("État", row.isActive() ? "active" : "suspendue");
    }

    private void line(String label, String value) {
        if (value != null) {
            out().printf("%-16s %s%n", label, value);
        }
    }
}
