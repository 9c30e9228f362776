package fr.jalon.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever ends Jalon, what was kept is there after the next start, and nothing is left running. */
class InterruptionIT {

    private static final String STRUCTURES =
            """
            region: {code: "28", name: Normandie}
            association: {code: AR28, name: Association}
            missions:
              - {code: 14366S00, name: Lisieux}
              - {code: 14327S00, name: Caen}
              - {code: 14333S00, name: Honfleur}
              - {code: 14762S00, name: Vire}
            """;

    private static final String READY = "Jalon is ready: ";

    private static final String PERSON =
            """
            {"birthName": "Essai", "firstName": "Alix", "sex": "FEMALE", "birthDate": "2006-03-14",
             "phone": "0639980001", "commune": "Lisieux", "postalCode": "14100", "educationLevel": 3,
             "situation": "JOB_SEEKER"}""";

    @TempDir
    private Path folder;

    private Path home;
    private Path data;
    private int port;

    @BeforeEach
    void install() throws IOException {
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
    void aMigrationThatIsKilledGoesOnWhereItWas() throws Exception {
        Launch.start(home, "migrate", "--data", data.toString())
                .until(() -> Files.isDirectory(data.resolve("database/ml_14366s00")))
                .kill()
                .exit();
        Launch again = Launch.start(home, "migrate", "--data", data.toString());
        assertThat(again.exit()).as(again.output()).isZero();
        assertThat(again.output()).contains("8 bases : ").doesNotContain("0 mises à jour");
        Launch third = Launch.start(home, "migrate", "--data", data.toString());
        assertThat(third.exit()).isZero();
        assertThat(third.output()).contains("8 bases : 0 mises à jour, 8 déjà à jour.");
        assertThat(Launch.servers(data)).isZero();
    }

    @Test
    void whatWasRegisteredIsThereAfterAStopAndAfterAKill() throws Exception {
        Launch first = serve();
        aRunningPlatformIsSharedByCommandsButNotByAnother();
        String token = token();
        String address = register(token);
        aSuspendedStructureIsClosedAtOnce(token, address);

        assertThat(first.terminate().exit()).isNotZero();
        assertThat(first.output()).contains("Jalon s'arrête.");
        assertThat(Launch.servers(data)).isZero();

        Launch second = serve();
        assertThat(log())
                .contains("mariadbd", "just exited, with value 0", "Database stopped.")
                .doesNotContain("crash recovery");
        assertThat(status(token, address)).isEqualTo(200);

        second.kill().exit();
        assertThat(Launch.servers(data)).as("servers of the killed launcher").isEqualTo(2);
        Launch third = serve();
        assertThat(Launch.servers(data)).as("one database and one application").isEqualTo(2);
        assertThat(status(token, address)).isEqualTo(200);
        third.terminate().exit();
        assertThat(Launch.servers(data)).isZero();
    }

    private Launch serve() throws Exception {
        return Launch.start(home, "serve", "--port", Integer.toString(port), "--data", data.toString())
                .until(READY);
    }

    private void aRunningPlatformIsSharedByCommandsButNotByAnother() throws Exception {
        Launch list = Launch.start(home, "tenants", "list", "--data", data.toString());
        assertThat(list.exit()).isZero();
        assertThat(list.output()).contains("14366S00", "5 structures");
        Launch other = Launch.start(home, "serve", "--port", "1", "--data", data.toString());
        assertThat(other.exit()).isEqualTo(1);
        assertThat(other.output().lines()).singleElement().asString().contains("est déjà utilisé par une autre");
        Path elsewhere = folder.resolve("elsewhere");
        Launch busy = Launch.start(home, "serve", "--port", Integer.toString(port), "--data", elsewhere.toString());
        assertThat(busy.exit()).isEqualTo(1);
        assertThat(busy.output().lines()).singleElement().asString().contains("Le port " + port + " est déjà pris");
        assertThat(elsewhere.resolve("database")).doesNotExist();
    }

    private void aSuspendedStructureIsClosedAtOnce(String token, String address) throws Exception {
        assertThat(status(token, address)).isEqualTo(200);
        assertThat(Launch.start(home, "tenants", "suspend", "14366S00", "--data", data.toString())
                        .exit())
                .isZero();
        assertThat(status(token, address)).isBetween(401, 403);
        assertThat(Launch.start(home, "tenants", "resume", "14366S00", "--data", data.toString())
                        .exit())
                .isZero();
        assertThat(status(token, address)).isEqualTo(200);
    }

    private String token() throws Exception {
        try (Connection network = network()) {
            network.createStatement()
                    .execute("INSERT INTO account (id, mail, name, created_at)"
                            + " VALUES (1, 'essai@jalon.test', 'Essai', NOW(6))");
            network.createStatement()
                    .execute("INSERT INTO membership (id, account_id, structure_code, role, created_at)"
                            + " VALUES (1, 1, '14366S00', 'COUNSELLOR', NOW(6))");
        }
        Launch token = Launch.start(
                home, "accounts", "token", "essai@jalon.test", "--structure", "14366s00", "--data", data.toString());
        assertThat(token.exit()).as(token.output()).isZero();
        return token.output().strip();
    }

    private Connection network() throws IOException, SQLException {
        Properties platform = properties("platform.properties");
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + platform.getProperty("database.port") + "/network",
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

    private String register(String token) throws IOException {
        HttpURLConnection request = request(token, "/api/v1/young-people");
        request.setRequestMethod("POST");
        request.setRequestProperty("Content-Type", "application/json");
        request.setDoOutput(true);
        request.getOutputStream().write(PERSON.getBytes(StandardCharsets.UTF_8));
        assertThat(request.getResponseCode()).isEqualTo(201);
        return URI.create(request.getHeaderField("Location")).getPath();
    }

    private int status(String token, String address) throws IOException {
        return request(token, address).getResponseCode();
    }

    private HttpURLConnection request(String token, String address) throws IOException {
        HttpURLConnection request = (HttpURLConnection)
                URI.create("http://localhost:" + port + address).toURL().openConnection();
        request.setInstanceFollowRedirects(false);
        request.setRequestProperty("Authorization", "Bearer " + token);
        request.setRequestProperty("Accept", "application/json");
        return request;
    }

    private String log() throws IOException {
        return Files.readString(data.resolve("logs/launcher.0.log"));
    }
}
