package fr.jalon.launcher.demo;

import fr.jalon.casework.exchange.DirectImport;
import fr.jalon.casework.exchange.ImportRun;
import fr.jalon.casework.exchange.Place;
import fr.jalon.casework.exchange.source.Format;
import fr.jalon.casework.person.FingerprintKey;
import fr.jalon.identity.Author;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.database.Database;
import fr.jalon.launcher.exchange.LauncherTransactions;
import fr.jalon.launcher.platform.Passwords;
import fr.jalon.shared.files.LargeFiles;
import fr.jalon.tenancy.StructureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;

/** A small table that a mission has imported: some files, a likely duplicate, and rows that somebody has to correct. */
record ImportDemo(String mission, String mail) implements DemoData {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void load(Database database) throws SQLException {
        StructureCode code = new StructureCode(mission);
        try (Connection connection = database.open(code.database())) {
            Author author = author(connection);
            Path folder = Files.createTempDirectory("jalon-demo");
            try {
                Path file = Files.writeString(folder.resolve("reprise-excel.csv"), table(LocalDate.now(PARIS)));
                DirectImport engine = new DirectImport(
                        new Place(code, PARIS),
                        new LauncherTransactions(connection),
                        new LargeFiles(folder.toString()),
                        Clock.systemUTC(),
                        new FingerprintKey(Passwords.invent()));
                ImportRun.Source source = engine.receive(file, Format.CSV);
                engine.run(source, engine.count(file, source, rows -> {}), author, (state, done) -> true);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new Failure("L'import de la démonstration n'a pas pu être écrit.", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private Author author(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT id, name FROM network.account WHERE mail = ?")) {
            select.setString(1, mail);
            ResultSet row = select.executeQuery();
            return row.next() ? new Author(row.getLong(1), row.getString(2)) : Author.COMMAND_LINE;
        }
    }

    /** Years of birth that stay in the ages of a mission, whatever the day. */
    private static String table(LocalDate today) {
        int year = today.getYear();
        String row = "%s;%s;01/02/%d;%s;%s;%s;%s;%s%n";
        return "Nom de naissance;Prénom;Date de naissance;NIR;Téléphone;Code postal;Commune;Loisirs\n"
                + row.formatted("ESSAI-ABEILLE", "Zoé", year - 19, "", "06 39 98 10 01", "14100", "Lisieux", "judo")
                + row.formatted("ESSAI-BOULEAU", "Éloïse-Marie", year - 18, "", "", "14290", "Orbec", "")
                + row.formatted("ESSAI-CHARME", "Anaël", year - 21, "", "639981003", "14100", "Lisieux", "chorale")
                + row.formatted("ESSAI-CHARMES", "Anaël", year - 21, "", "", "14100", "Lisieux", "")
                + row.formatted("ESSAI-ÉRABLE", "Sacha", year - 12, "", "", "14100", "Lisieux", "")
                + row.formatted("ESSAI-FRÊNE", "Noa", year - 20, "\"2,95111E+14\"", "", "14100", "Lisieux", "")
                + row.formatted("ESSAI-GENÊT", "Camille", year - 22, "", "", "14100", "Lisieu-sur-Mer", "");
    }
}
