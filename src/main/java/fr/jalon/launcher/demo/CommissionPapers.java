package fr.jalon.launcher.demo;

import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.base.Reason;
import fr.jalon.launcher.database.Database;
import fr.jalon.shared.files.FileStore;
import fr.jalon.shared.files.StoredFile;
import fr.jalon.shared.pdf.Report;
import fr.jalon.shared.pdf.ReportPrinter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Prints the minutes and letters of the demonstration's past session, once, and writes their hashes. */
public final class CommissionPapers {

    private static final String FROM = "Commission nationale de labellisation";
    private static final String NONE = " = REPEAT('0', 64)";

    private final Database database;
    private final FileStore store;

    public CommissionPapers(Database database, Path folder) {
        this.database = database;
        this.store = new FileStore(folder.toString());
    }

    /** Prints those that are missing. */
    public void store() {
        try (Connection network = database.open("network")) {
            minutes(network);
            letters(network);
        } catch (SQLException | IOException e) {
            throw new Failure(
                    "Les papiers de la commission de démonstration n'ont pas pu être rangés : " + Reason.of(e) + ".",
                    e);
        }
    }

    private void minutes(Connection network) throws SQLException, IOException {
        for (String[] session :
                rows(network, "SELECT id, held_on, signed_by_name FROM commission_session WHERE minutes_hash" + NONE)) {
            Report report = paper("Procès-verbal", "Séance du " + session[1]);
            report.table(
                    List.of("Structure", "Décision", "Pour", "Contre", "Abstentions"),
                    rows(
                                    network,
                                    "SELECT s.name, IF(i.proposal = 'LABEL', 'Label', IF(i.proposal = 'DEFERRAL',"
                                            + " 'Ajournement', 'Label avec conditions')), i.votes_for, i.votes_against,"
                                            + " i.abstentions FROM agenda_item i JOIN structure s"
                                            + " ON s.code = i.structure_code WHERE i.session_id = "
                                            + session[0] + " ORDER BY i.position")
                            .stream()
                            .map(List::of)
                            .toList());
            report.chapter("Signature", null).text("Signé par " + session[2] + ".");
            write(
                    network,
                    "UPDATE commission_session SET minutes_hash = ?, minutes_size = ? WHERE id = " + session[0],
                    keep("UNML", report));
        }
    }

    private void letters(Connection network) throws SQLException, IOException {
        for (String[] letter : rows(
                network,
                "SELECT n.decision_id, TRIM(n.structure_code), s.name, d.reason, n.appeal_until FROM decision_notice n"
                        + " JOIN commission_decision d ON d.id = n.decision_id"
                        + " JOIN structure s ON s.code = n.structure_code WHERE n.file_hash" + NONE)) {
            Report report = paper("Lettre de notification", letter[2]);
            report.text("Madame, Monsieur,").text(letter[3]).text("Recours possible jusqu’au " + letter[4] + ".");
            write(
                    network,
                    "UPDATE decision_notice SET file_hash = ?, file_size = ? WHERE decision_id = " + letter[0],
                    keep(letter[1], report));
        }
    }

    private static Report paper(String title, String whom) {
        Report report = new Report(
                new Report.About("fr", title, FROM, title, title, "Données de démonstration", List.of("Page", "sur")));
        return report.cover(FROM, title, whom).note("Document de démonstration : rien n’y est vrai.");
    }

    private StoredFile keep(String owner, Report report) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ReportPrinter.print(report, pdf);
        return store.store(owner, "commission.pdf", new ByteArrayInputStream(pdf.toByteArray()));
    }

    private static List<String[]> rows(Connection network, String sql) throws SQLException {
        try (Statement statement = network.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String[]> all = new ArrayList<>();
            while (rows.next()) {
                String[] row = new String[rows.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = rows.getString(i + 1);
                }
                all.add(row);
            }
            return all;
        }
    }

    private static void write(Connection network, String sql, StoredFile file) throws SQLException {
        try (PreparedStatement update = network.prepareStatement(sql)) {
            update.setString(1, file.hash().hex());
            update.setLong(2, file.size());
            update.executeUpdate();
        }
    }
}
