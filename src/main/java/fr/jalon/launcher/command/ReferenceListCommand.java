package fr.jalon.launcher.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.launcher.base.TextTable;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import fr.jalon.launcher.tenants.Structures;
import fr.jalon.tenancy.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Every version of every reference, a line each. */
@Command(name = "list", description = "Liste les référentiels et leurs versions.")
final class ReferenceListCommand extends JalonCommand {

    private static final String QUERY =
            """
            SELECT code, version, title, kinds, state, nodes, criteria, JSON_LENGTH(node_groups), source_format
            FROM network.quality_reference ORDER BY code, id""";

    enum Shape {
        text,
        json
    }

    private record Line(
            String code,
            String version,
            String title,
            List<String> kinds,
            String state,
            int nodes,
            int assessable,
            int groups,
            String format) {}

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (défaut) ou json.")
    private Shape shape;

    @Override
    public Integer call() throws SQLException, JsonProcessingException {
        try (Platform platform = platform();
                Connection connection = platform.database().open("")) {
            new Structures(connection).requireMigrated();
            List<Line> lines = Tables.of(connection)
                    .list(
                            QUERY,
                            row -> new Line(
                                    row.getString(1),
                                    row.getString(2),
                                    row.getString(3),
                                    List.of(row.getString(4).split(",")),
                                    row.getString(5),
                                    row.getInt(6),
                                    row.getInt(7),
                                    row.getInt(8),
                                    row.getString(9)));
            if (shape == Shape.json) {
                out().println(new ObjectMapper()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(
                                lines.stream().map(ReferenceListCommand::json).toList()));
            } else {
                TextTable table = new TextTable("Code", "Version", "État", "Pour", "Nœuds", "Évaluables", "Groupes");
                lines.forEach(line -> table.row(
                        line.code(),
                        line.version(),
                        state(line.state()),
                        String.join(", ", line.kinds()),
                        String.valueOf(line.nodes()),
                        String.valueOf(line.assessable()),
                        String.valueOf(line.groups())));
                table.print(out());
            }
            out().flush();
        }
        return 0;
    }

    private static Map<String, Object> json(Line line) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("code", line.code());
        said.put("version", line.version());
        said.put("title", line.title());
        said.put("kinds", line.kinds());
        said.put("state", line.state());
        said.put("nodes", line.nodes());
        said.put("assessable", line.assessable());
        said.put("groups", line.groups());
        said.put("format", line.format());
        return said;
    }

    private static String state(String state) {
        return switch (state) {
            case "DRAFT" -> "brouillon";
            case "PUBLISHED" -> "publié";
            default -> "retiré";
        };
    }
}
