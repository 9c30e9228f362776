package fr.jalon.launcher.command;

import fr.jalon.casework.place.Zone;
import fr.jalon.casework.place.ZoneList;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Reason;
import fr.jalon.launcher.platform.JalonCommand;
import fr.jalon.launcher.platform.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done with zones from the command line. */
@Command(name = "zones", description = "Gère les zones de communes (FRR).", subcommands = ZonesCommand.Import.class)
public final class ZonesCommand extends JalonCommand {

    @Override
    public Integer call() {
        out().println("Dites « ./jalon zones import » ; --help en dit plus.");
        return 2;
    }

    /** Takes a list of communes in force from a day on; the one before holds until its eve. */
    @Command(
            name = "import",
            description = "Prend une liste de communes (un code INSEE par ligne), en vigueur à partir d'un jour.")
    static final class Import extends JalonCommand {

        private static final String END = "UPDATE commune_zone SET until_day = ? WHERE zone = ? AND from_day < ?"
                + " AND (until_day IS NULL OR until_day >= ?)";

        private static final String INSERT =
                "INSERT INTO commune_zone (zone, commune_code, from_day, source) VALUES (?, ?, ?, ?)";

        @Parameters(index = "0", paramLabel = "ZONE", description = "La zone : ${COMPLETION-CANDIDATES}.")
        private Zone zone;

        @Parameters(index = "1", paramLabel = "FICHIER", description = "Un code de commune au début de chaque ligne.")
        private Path file;

        @Option(names = "--from", required = true, paramLabel = "JOUR", description = "Premier jour, comme 2024-07-01.")
        private LocalDate from;

        @Option(names = "--source", required = true, paramLabel = "SOURCE", description = "Le texte qui fixe la liste.")
        private String source;

        @Override
        public Integer call() throws SQLException {
            ZoneList list = read();
            if (!list.faults().isEmpty()) {
                throw new Failure("Rien n'est importé de " + file + " :\n  " + String.join("\n  ", list.faults()));
            }
            try (Platform platform = platform();
                    Connection network = platform.database().open("network")) {
                network.setAutoCommit(false);
                replace(network, list);
                network.commit();
            }
            out().println(zone + " : " + list.codes().size() + " communes à partir du " + from + ".");
            return 0;
        }

        private ZoneList read() {
            try {
                return ZoneList.of(Files.readAllLines(file, StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                throw new Failure("Le fichier " + file + " ne peut pas être lu : " + Reason.of(e) + ".", e);
            }
        }

        private void replace(Connection network, ZoneList list) throws SQLException {
            try (PreparedStatement delete =
                            network.prepareStatement("DELETE FROM commune_zone WHERE zone = ? AND from_day >= ?");
                    PreparedStatement end = network.prepareStatement(END);
                    PreparedStatement insert = network.prepareStatement(INSERT)) {
                delete.setString(1, zone.name());
                delete.setObject(2, from);
                delete.executeUpdate();
                end.setObject(1, from.minusDays(1));
                end.setString(2, zone.name());
                end.setObject(3, from);
                end.setObject(4, from);
                end.executeUpdate();
                for (String code : list.codes()) {
                    insert.setString(1, zone.name());
                    insert.setString(2, code);
                    insert.setObject(3, from);
                    insert.setString(4, source);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }
}
