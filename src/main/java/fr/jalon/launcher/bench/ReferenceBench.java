package fr.jalon.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.launcher.base.DataDirectory;
import fr.jalon.launcher.base.Failure;
import fr.jalon.launcher.demo.DemoAccounts;
import fr.jalon.launcher.platform.JalonCommand;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import picocli.CommandLine.Command;

/**
 * Measures, over REST on a demonstration that runs, the import of a large reference, which is given up afterwards, and the
 * migration of all open diagnoses to a version that differs in nothing, with its undoing; that version is withdrawn.
 */
@Command(
        name = "reference",
        description = "Mesure l'import d'un référentiel de 5 000 nœuds et la migration des autodiagnostics ouverts,"
                + " sur une démonstration en marche (serve --demo, avec --structures pour le réseau entier).")
final class ReferenceBench extends JalonCommand {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PATH = "/api/v1/references";
    private static final String YAML = "application/yaml";
    private static final String TYPE = "application/json";
    private static final String OFFICE = "bureau@unml.demo.jalon.test";
    private static final int AXES = 10;
    private static final int CRITERIA = 25;
    private static final int REQUIREMENTS = 19;

    private Visitor office;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Properties platform = DataDirectory.at(data())
                .platform()
                .orElseThrow(() -> new Failure("Aucune plateforme ne tourne sur " + data()
                        + " : lancez d'abord ./jalon serve --demo dans un autre terminal."));
        URI site = URI.create("http://localhost:" + platform.getProperty("server.port"));
        office = Visitor.signIn(site, OFFICE, DemoAccounts.PASSWORD);
        measureImport();
        measureMigration();
        out().flush();
        return 0;
    }

    private void measureImport() throws IOException, InterruptedException {
        String library = library("MESURE-" + System.currentTimeMillis());
        long begun = System.nanoTime();
        JsonNode taken = json(office.send("POST", PATH, YAML, null, library))
                .path("items")
                .path(0);
        tell("Import de " + taken.path("nodes").asInt() + " nœuds", begun, 5);
        json(office.send("DELETE", PATH + "/" + taken.path("id").asText(), TYPE, "\"0\"", ""));
    }

    private void measureMigration() throws IOException, InterruptedException {
        JsonNode published =
                json(office.get(PATH + "?kind=MISSION")).path("items").path(0);
        String version = "mesure-" + System.currentTimeMillis();
        String body = JSON.writeValueAsString(Map.of("version", version));
        String id = json(office.send(
                        "POST", PATH + "/" + published.path("id").asText() + "/versions", TYPE, null, body))
                .path("id")
                .asText();
        String reference = PATH + "/" + id;
        json(office.send("POST", reference + "/publication", TYPE, "\"0\"", "{}"));
        long begun = System.nanoTime();
        int open = json(office.get(reference + "/migration")).path("open").asInt();
        json(office.get(reference + "/migration/forecasts"));
        tell("Aperçu de la migration de " + open + " autodiagnostics", begun, 60);
        begun = System.nanoTime();
        int moved = json(office.send("PUT", reference + "/migration", TYPE, null, "{}"))
                .path("diagnoses")
                .asInt();
        tell("Migration de " + moved + " autodiagnostics", begun, 60);
        begun = System.nanoTime();
        json(office.send("DELETE", reference + "/migration", TYPE, null, ""));
        tell("Annulation", begun, 60);
        String revision = "\"" + json(office.get(reference)).path("revision").asInt() + "\"";
        json(office.send("POST", reference + "/withdrawal", TYPE, revision, "{}"));
    }

    private void tell(String what, long begun, int budget) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        out().printf(
                        Locale.FRANCE,
                        "%-50s %8.1f s   budget %d s : %s%n",
                        what,
                        seconds,
                        budget,
                        seconds <= budget ? "tenu" : "DÉPASSÉ");
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= 300) {
            throw new Failure("La plateforme a répondu " + answer.statusCode() + " à "
                    + answer.request().method() + " " + answer.uri().getPath() + " : " + answer.body());
        }
        return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }

    private static String library(String code) {
        StringBuilder yaml = new StringBuilder("code: " + code + "\nversion: \"1\"\ntitle: Mesure\nkinds: [MISSION]\n"
                + "scale: [{level: 0, label: Non}, {level: 1, label: Oui}]\nnodes:\n");
        for (int axis = 1; axis <= AXES; axis++) {
            yaml.append("- code: \"%1$d\"\n  title: Axe %1$d\n  children:\n".formatted(axis));
            for (int criterion = 1; criterion <= CRITERIA; criterion++) {
                String number = axis + "." + criterion;
                yaml.append("  - code: \"%1$s\"\n    title: Critère %1$s\n    assessable: true\n    children:\n"
                        .formatted(number));
                for (int i = 1; i <= REQUIREMENTS; i++) {
                    yaml.append("    - {code: \"%s.%d\", text: La structure tient cette exigence et le montre.}\n"
                            .formatted(number, i));
                }
            }
        }
        return yaml.toString();
    }
}
