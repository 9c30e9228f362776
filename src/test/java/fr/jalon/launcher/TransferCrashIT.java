package fr.jalon.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application server is killed while it carries a file, at each step: a lock on a table that the step writes holds it
 * exactly there. Started again, it brings the transfer to its end, with the file in one place.
 */
class TransferCrashIT {

    private static final String STRUCTURES =
            """
            region: {code: "28", name: Normandie}
            association: {code: AR28, name: Association}
            missions:
              - {code: 14366S00, name: Lisieux}
              - {code: 14327S00, name: Caen}
            """;

    private static final String READY = "Jalon is ready: ";
    private static final String CAEN = "ml_14327s00";
    private static final String LISIEUX = "ml_14366s00";
    private static final String WAITING = "SELECT COUNT(*) FROM information_schema.processlist"
            + " WHERE user = 'jalon_app' AND state LIKE 'Waiting for table%'";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9A-Z]{13})\"");

    @TempDir
    private Path folder;

    private Path home;
    private Path data;
    private int port;
    private Launch running;
    private HttpClient client;
    private String caen;
    private String lisieux;

    @BeforeEach
    void install() throws Exception {
        home = Launch.install(folder.resolve("home"), STRUCTURES);
        data = folder.resolve("data");
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    @AfterEach
    void nothingIsLeftRunning() {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(data.toString()))
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void whereverTheServerIsKilledTheFileIsInOnePlace() throws Exception {
        serve();
        caen = token(1, "caen@jalon.test", "14327S00");
        lisieux = token(2, "lisieux@jalon.test", "14366S00");
        assertThat(killed("Sceau", CAEN + ".sealed_file", null, null)).isEqualTo("DONE");
        assertThat(killed("Route", LISIEUX + ".document", null, null)).isEqualTo("DONE");
        assertThat(killed("Reste", LISIEUX + ".document", CAEN + ".young_person", null))
                .isEqualTo("DONE");
        assertThat(killed("Retour", LISIEUX + ".young_person", CAEN + ".young_person", "206031436698716"))
                .isEqualTo("FAILED");
        running.terminate().exit();
    }

    /**
     * Transfers a new file from Caen to Lisieux, kills the server where it waits for a table, and starts it again.
     *
     * @param first the table that it comes to wait for
     * @param second the one that it waits for after that, where it is to be killed only then; or null
     * @param nir a number that Lisieux follows already; or null
     * @return how the transfer has ended
     */
    private String killed(String name, String first, String second, String nir) throws Exception {
        String number = nir == null ? "" : ", \"nir\": \"" + nir + "\"";
        String person = made(post(caen, "young-people", person(name, number)));
        String document =
                made(post(caen, "young-people/" + person + "/documents?kind=CURRICULUM_VITAE&name=cv.txt", name));
        if (nir != null) {
            made(post(lisieux, "young-people", person("Autre", number)));
        }
        String transfer = made(post(
                caen,
                "transfers",
                """
                {"youngPerson": "%s", "destination": "14366S00", "consentedOn": "%s", "consent": "SIGNED", "reason": "Essai"}"""
                        .formatted(person, Here.today())));
        stop(transfer, first, second);
        running.exit();
        serve();
        running.until(() -> isOver(transfer));
        check(name, person, document, transfer, nir != null);
        return state(transfer);
    }

    /** Accepts, lets the server come to the table that is locked, and kills it there. */
    private void stop(String transfer, String first, String second) throws Exception {
        try (Connection lock = database();
                Connection next = database()) {
            lock.createStatement().execute("LOCK TABLES " + first + " WRITE");
            String counsellor = Ids.text(2);
            HttpResponse<String> accepted =
                    post(lisieux, "transfers/" + transfer + "/acceptance", "{\"counsellor\": \"" + counsellor + "\"}");
            assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(200);
            running.until(this::isWaiting);
            if (second != null) {
                next.createStatement().execute("LOCK TABLES " + second + " WRITE");
                lock.createStatement().execute("UNLOCK TABLES");
                running.until(() -> isAt(transfer, second.startsWith(CAEN)) && isWaiting());
            }
            ProcessHandle server = ProcessHandle.of(
                            Long.parseLong(properties("platform.properties").getProperty("server.pid")))
                    .orElseThrow();
            server.destroyForcibly();
            server.onExit().join();
        }
    }

    private void check(String name, String person, String document, String transfer, boolean returned)
            throws Exception {
        long there = number("SELECT COUNT(*) FROM " + LISIEUX + ".young_person WHERE birth_name = '" + name + "'");
        long here = number("SELECT COUNT(*) FROM " + CAEN + ".young_person WHERE birth_name = '" + name + "'");
        assertThat(there).as(name + " at Lisieux").isEqualTo(returned ? 0 : 1);
        assertThat(here).as(name + " at Caen").isEqualTo(returned ? 1 : 0);
        assertThat(number("SELECT COUNT(*) FROM " + CAEN + ".sealed_file WHERE transfer_id = " + Ids.parse(transfer)))
                .isEqualTo(returned ? 0 : 1);
        if (returned) {
            assertThat(get(caen, "documents/" + document + "/content").body()).isEqualTo(name);
            return;
        }
        assertThat(get(caen, "young-people/" + person).statusCode()).isEqualTo(404);
        HttpResponse<String> copy = get(caen, "sealed-files/" + transfer);
        assertThat(copy.body()).contains(name);
        assertThat(get(caen, "sealed-files/" + transfer + "/documents/" + document)
                        .body())
                .isEqualTo(name);
        long arrived = number("SELECT d.id FROM " + LISIEUX + ".document d JOIN " + LISIEUX
                + ".young_person p ON p.id = d.young_person_id WHERE p.birth_name = '" + name + "'");
        assertThat(get(lisieux, "documents/" + Ids.text(arrived) + "/content").body())
                .isEqualTo(name);
    }

    private static String person(String name, String number) {
        return """
                {"birthName": "%s", "firstName": "Alix", "sex": "FEMALE", "birthDate": "%s"%s}"""
                .formatted(name, Here.today().minusYears(20), number);
    }

    private void serve() throws Exception {
        client = HttpClient.newHttpClient();
        running = Launch.start(home, "serve", "--port", Integer.toString(port), "--data", data.toString())
                .until(READY);
    }

    private boolean isWaiting() {
        return number(WAITING) > 0;
    }

    /** Whether the transfer has left the step of the first lock. */
    private boolean isAt(String transfer, boolean source) {
        String state = state(transfer);
        return source && (state.equals("ARRIVED") || state.equals("RETURNING"));
    }

    private boolean isOver(String transfer) {
        String state = state(transfer);
        return state.equals("DONE") || state.equals("FAILED");
    }

    private String state(String transfer) {
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT state FROM transfer WHERE id = " + Ids.parse(transfer))) {
            row.next();
            return row.getString(1);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private long number(String sql) {
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String token(int account, String mail, String structure) throws Exception {
        try (Connection network = database();
                Statement statement = network.createStatement()) {
            statement.execute("INSERT INTO account (id, mail, name, created_at) VALUES (" + account + ", '" + mail
                    + "', 'Essai', NOW(6))");
            statement.execute("INSERT INTO membership (id, account_id, structure_code, role, created_at) VALUES ("
                    + account + ", " + account + ", '" + structure + "', 'TEAM_LEAD', NOW(6))");
        }
        Launch token =
                Launch.start(home, "accounts", "token", mail, "--structure", structure, "--data", data.toString());
        assertThat(token.exit()).as(token.output()).isZero();
        return token.output().strip();
    }

    private Connection database() throws SQLException, IOException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + properties("platform.properties").getProperty("database.port")
                        + "/network",
                "jalon_migration",
                properties("secrets.properties").getProperty("migration.password"));
    }

    private Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }

    private static String made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        Matcher id = ID.matcher(answer.body());
        assertThat(id.find()).as(answer.body()).isTrue();
        return id.group(1);
    }

    private HttpResponse<String> post(String token, String path, String body) throws Exception {
        return client.send(
                request(token, path)
                        .header("Content-Type", body.startsWith("{") ? "application/json" : "text/plain")
                        .header("If-Match", "\"0\"")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String token, String path) throws Exception {
        return client.send(request(token, path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "*/*");
    }
}
