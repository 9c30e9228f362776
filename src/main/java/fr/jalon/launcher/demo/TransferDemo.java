package fr.jalon.launcher.demo;

import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** Transfers between Caen and Lisieux: one waits at Lisieux for an answer, one leaves Lisieux when the platform starts. */
record TransferDemo() implements DemoData {

    private static final String LISIEUX = "14366S00";
    private static final String CAEN = "14327S00";
    private static final String DEMO = ".demo.jalon.test";

    private static final String PROPOSE =
            "INSERT INTO transfer (id, version, source_code, destination_code, young_person_id, file_number, state,"
                    + " consented_on, consent, reason, person_name, birth_date, commune, situation, proposed_on,"
                    + " proposed_at, proposed_by, proposed_by_name, expires_on, attempts, answered_at, answered_by,"
                    + " answered_by_name, counsellor_id)"
                    + " SELECT ?, 0, ?, ?, p.id, p.file_number, ?, ?, 'SIGNED', ?, CONCAT(p.first_name, ' ',"
                    + " COALESCE(p.used_name, p.birth_name)), p.birth_date, p.commune, ?, ?, ?, a.id, a.name, ?, 0, ?,"
                    + " d.id, d.name, d.id FROM ml_%1$s.young_person p JOIN account a ON a.mail = ?"
                    + " LEFT JOIN account d ON d.mail = ? WHERE p.id = (SELECT MAX(g.young_person_id) FROM ml_%1$s.diagnosis g"
                    + " JOIN ml_%1$s.document c ON c.young_person_id = g.young_person_id)";

    @Override
    public String name() {
        return "transfers";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection connection = database.open("network")) {
            NetworkRows rows = new NetworkRows(connection);
            propose(
                    rows,
                    new Way(CAEN, LISIEUX, "conseiller@caen", null),
                    "S’installe chez un proche à Lisieux le mois prochain.",
                    "Projet dans la logistique, cherche un logement. Passe le code en janvier.");
            propose(
                    rows,
                    new Way(LISIEUX, CAEN, "conseillere@lisieux", "conseiller@caen"),
                    "Commence une formation à Caen et y déménage.",
                    "Formation trouvée, reste la question du transport.");
        }
    }

    /** From where to where; {@code accepting} is the mail of who has accepted, null where nobody has. */
    private record Way(String source, String destination, String proposing, String accepting) {}

    private static void propose(NetworkRows rows, Way way, String reason, String situation) throws SQLException {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        boolean accepted = way.accepting() != null;
        rows.insert(
                PROPOSE.formatted(way.source().toLowerCase(Locale.ROOT)),
                Ids.next(),
                way.source(),
                way.destination(),
                accepted ? "ACCEPTED" : "PROPOSED",
                today.minusDays(3),
                reason,
                situation,
                today.minusDays(2),
                now.minusDays(2),
                today.plusDays(28),
                accepted ? now : null,
                way.proposing() + DEMO,
                accepted ? way.accepting() + DEMO : null);
    }
}
