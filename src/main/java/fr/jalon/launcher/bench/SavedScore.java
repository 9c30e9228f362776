package fr.jalon.launcher.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.launcher.base.Failure;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A score that saves itself while somebody types, as the page of a self-diagnosis does: each visit saves one more text. */
final class SavedScore {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern DIAGNOSIS = Pattern.compile("[?&]id=([0-9A-Z]+)");

    private final Visitor visitor;
    private final String path;
    private String tag;
    private int saved;

    private SavedScore(Visitor visitor, String path, String tag) {
        this.visitor = visitor;
        this.path = path;
        this.tag = tag;
    }

    /**
     * Opens a criterion of a diagnosis.
     *
     * @param page address of the page of the diagnosis
     * @param rank which criterion; visitors with different ranks do not meet
     */
    static SavedScore of(Visitor visitor, String page, int rank) throws IOException, InterruptedException {
        Matcher id = DIAGNOSIS.matcher(page);
        if (!id.find()) {
            throw new Failure("La page " + page + " n'est pas celle d'un autodiagnostic.");
        }
        String scores = "/api/v1/self-diagnoses/" + id.group(1) + "/scores";
        JsonNode items = JSON.readTree(visitor.get(scores).body()).path("items");
        String path = scores + "/" + items.get(rank % items.size()).path("node").asText();
        return new SavedScore(visitor, path, tag(visitor.get(path)));
    }

    /** Saves it once more, and says whether it was taken. */
    boolean isSaved() throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.put(
                path, tag, "{\"level\": 2, \"applicable\": true, \"reason\": \"Mesure, texte " + saved++ + ".\"}");
        tag = tag(answer);
        return answer.statusCode() == 200;
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("ETag")
                .orElse("\"0\"")
                .replaceFirst("^W/", "")
                .replaceFirst("--?gzip\"$", "\"");
    }
}
