package fr.jalon.launcher.demo;

import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What the association of Normandie does for its missions: requests with answers, two workshops, four practices. */
public final class NetworkDemo implements DemoData {

    private static final String LISIEUX = "14366S00";
    private static final String CAEN = "14327S00";
    private static final String ROUEN = "76540S00";
    private static final String NORMANDIE = "AR28";
    private static final String QUALITY = "Référente qualité";
    private static final String OFFICER = "Chargée du label";

    private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);

    @Override
    public String name() {
        return "network";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection network = database.open("network")) {
            network.setAutoCommit(false);
            NetworkRows rows = new NetworkRows(network);
            requests(rows);
            workshops(rows);
            practices(rows);
            network.commit();
        }
    }

    private void requests(NetworkRows rows) throws SQLException {
        long answered = request(rows, LISIEUX, "5.1", "Délais d’accueil dans les permanences", "ANSWERED", 6);
        message(
                rows,
                answered,
                LISIEUX,
                false,
                6,
                "Comment afficher nos délais là où nous ne tenons qu’une permanence ?");
        message(
                rows,
                answered,
                LISIEUX,
                true,
                4,
                "Caen affiche une fiche par commune : voyez la bibliothèque, critère 5.1.");
        long asked = request(rows, CAEN, "2.1", "Convention avec le département", "ASKED", 2);
        message(rows, asked, CAEN, false, 2, "Avez-vous un modèle de convention à jour ?");
        long closed = request(rows, ROUEN, "3.1", "Préparer la visite des auditeurs", "CLOSED", 40);
        message(rows, closed, ROUEN, false, 40, "Qui doit être présent le premier jour ?");
        message(rows, closed, ROUEN, true, 38, "La direction et la référente qualité suffisent ; prévoyez une salle.");
    }

    private long request(NetworkRows rows, String mission, String criterion, String subject, String state, int days)
            throws SQLException {
        long id = Ids.next();
        rows.insert(
                """
                INSERT INTO support_request (id, structure_code, association_code, criterion_code, subject, state,
                    asked_by, asked_by_name, asked_at, moved_at, unread, version)
                VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, 1)""",
                id,
                mission,
                NORMANDIE,
                criterion,
                subject,
                state,
                QUALITY,
                now.minusDays(days),
                now.minusDays(Math.max(1, days - 2)),
                state.equals("ANSWERED"));
        return id;
    }

    private void message(NetworkRows rows, long request, String mission, boolean answer, int days, String text)
            throws SQLException {
        rows.insert(
                """
                INSERT INTO support_message (id, request_id, structure_code, association_code, from_association, text,
                    author_id, author_name, written_at) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)""",
                Ids.next(),
                request,
                mission,
                NORMANDIE,
                answer,
                text,
                answer ? OFFICER : QUALITY,
                now.minusDays(days));
    }

    private void workshops(NetworkRows rows) throws SQLException {
        LocalDate today = now.toLocalDate();
        workshop(
                rows,
                "Réduire le délai du premier accueil",
                "Caen, salle du réseau",
                ",5.1,5.2,",
                today.plusDays(18),
                12);
        workshop(
                rows,
                "Réunir ses preuves sans y passer ses soirées",
                "https://visio.example.org/preuves",
                ",1.1,",
                today.plusDays(32),
                30);
    }

    private static void workshop(
            NetworkRows rows, String title, String place, String criteria, LocalDate day, int seats)
            throws SQLException {
        rows.insert(
                """
                INSERT INTO regional_workshop (id, association_code, title, purpose, starts_at, ends_at, place, criteria,
                    seats, taken, cancelled, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, FALSE, 1)""",
                Ids.next(),
                NORMANDIE,
                title,
                "Comparer nos façons de faire, repartir avec deux actions pour son plan d’amélioration.",
                day.atTime(9, 30),
                day.atTime(12, 0),
                place,
                criteria,
                seats);
    }

    private void practices(NetworkRows rows) throws SQLException {
        long fiche = practice(rows, CAEN, "Une fiche de délais par commune", ",5.1,", "PUBLISHED");
        practice(rows, ROUEN, "Le comité de jeunes relit le livret d’accueil", ",5.1,5.2,", "PUBLISHED");
        practice(rows, CAEN, "Un point preuves de quinze minutes par mois", ",1.1,", "PUBLISHED");
        practice(rows, LISIEUX, "Deux conseillères relais dans les collèges", ",4.1,", "PROPOSED");
        for (String mission : new String[] {LISIEUX, ROUEN}) {
            rows.insert(
                    "INSERT INTO practice_mark (id, practice_id, structure_code, marked_at) VALUES (?, ?, ?, ?)",
                    Ids.next(),
                    fiche,
                    mission,
                    now.minusDays(3));
        }
    }

    private long practice(NetworkRows rows, String mission, String title, String criteria, String state)
            throws SQLException {
        long id = Ids.next();
        rows.insert(
                """
                INSERT INTO practice (id, structure_code, association_code, title, done, effects, conditions, contact,
                    criteria, state, proposed_by_name, proposed_at, published_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                id,
                mission,
                NORMANDIE,
                title,
                "L’équipe a essayé sur un site pendant trois mois, puis partout, avec un bilan en réunion.",
                "Les jeunes savent à quoi s’attendre ; les questions au téléphone ont baissé.",
                "Une demi-journée pour commencer, une heure par mois ensuite.",
                "Responsable de secteur",
                criteria,
                state,
                QUALITY,
                now.minusDays(50),
                state.equals("PUBLISHED") ? now.minusDays(45) : null);
        return id;
    }
}
