package fr.jalon.launcher.demo;

import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Two webhooks of Lisieux with what was sent to them. Both are paused, for the demonstration sends nothing to anybody;
 * their secrets are random and read by nobody.
 */
final class WebhookDemo implements DemoData {
    private static final String LISIEUX = "14366S00";
    private static final int SECRET_BYTES = 80;

    private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);

    @Override
    public String name() {
        return "webhook";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection network = database.open("network")) {
            network.setAutoCommit(false);
            NetworkRows rows = new NetworkRows(network);
            long board = endpoint(
                    rows,
                    "https://tableau.lisieux.demo.jalon.test/jalon",
                    "Tableau de bord de la direction",
                    ",diagnosis.signed,action.late,",
                    "PERSON");
            long late = event(rows, "action.late", "{\"criteria\": [\"2.1\"]}", 9);
            delivery(rows, board, late, 200, "reçu", 1);
            delivery(rows, board, event(rows, "action.late", "{\"criteria\": []}", 4), 500, "Erreur interne", 7);
            long old = endpoint(
                    rows,
                    "https://agenda.lisieux.demo.jalon.test/entree",
                    "Ancien agenda partagé",
                    ",action.late,",
                    "GONE");
            delivery(rows, old, late, 410, "Ce service est fermé.", 1);
            network.commit();
        }
    }

    private long endpoint(NetworkRows rows, String url, String description, String events, String paused)
            throws SQLException {
        long id = Ids.next();
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        rows.insert(
                """
                INSERT INTO webhook_endpoint (id, structure_code, url, description, events, state, paused_because, secret,
                    active_since, created_at, version) VALUES (?, ?, ?, ?, ?, 'PAUSED', ?, ?, ?, ?, 1)""",
                id,
                LISIEUX,
                url,
                description,
                events,
                paused,
                secret,
                now.minusDays(30),
                now.minusDays(30));
        return id;
    }

    private long event(NetworkRows rows, String kind, String data, int days) throws SQLException {
        long id = Ids.next();
        rows.insert(
                """
                INSERT INTO webhook_event (id, structure_code, kind, subject, occasion, to_association, to_union, to_kinds,
                    data, occurred_at) VALUES (?, ?, ?, ?, ?, FALSE, FALSE, '', ?, ?)""",
                id,
                LISIEUX,
                kind,
                Ids.text(id),
                now.minusDays(days).toLocalDate().toString(),
                data,
                now.minusDays(days));
        return id;
    }

    private void delivery(NetworkRows rows, long endpoint, long event, int status, String answer, int attempts)
            throws SQLException {
        rows.insert(
                """
                INSERT INTO webhook_delivery (id, structure_code, endpoint_id, event_id, state, attempts, next_at, tried_at,
                    status, answer, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(),
                LISIEUX,
                endpoint,
                event,
                status == 200 ? "DONE" : "FAILED",
                attempts,
                now.minusDays(3),
                now.minusDays(3),
                status,
                answer,
                now.minusDays(9));
    }
}
