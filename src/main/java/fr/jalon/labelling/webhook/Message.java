package fr.jalon.labelling.webhook;

import fr.jalon.shared.Ids;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** What is sent of an event to an endpoint: the same bytes at each attempt. */
record Message(long endpoint, int attempt, String key, String body) {

    /** Reads: endpoint, attempt, event, kind, structure, moment, data. */
    static Message of(ResultSet row) throws SQLException {
        String key = key(row.getLong(3));
        Instant at = row.getObject(6, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        try (JsonReader data = Json.createReader(new StringReader(row.getString(7)))) {
            String body = Json.createObjectBuilder()
                    .add("id", key)
                    .add("type", row.getString(4))
                    .add("timestamp", at.toString())
                    .add("structure", row.getString(5))
                    .add("data", data.readObject())
                    .build()
                    .toString();
            return new Message(row.getLong(1), row.getInt(2), key, body);
        }
    }

    /** How an event is called to others: the same at each endpoint and at each attempt. */
    static String key(long event) {
        return "msg_" + Ids.text(event);
    }
}
