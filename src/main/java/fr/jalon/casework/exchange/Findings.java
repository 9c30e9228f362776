package fr.jalon.casework.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.casework.exchange.dossier.Problem;
import fr.jalon.casework.exchange.dossier.ReadDossier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was not taken of the rows, and what was repaired: each with how often. Of a great many names only the first. */
public final class Findings {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 200;
    private static final String LEFT = "LEFT|";
    private static final String REPAIRED = "REPAIRED|";

    private final Map<String, Integer> counts;

    private Findings(Map<String, Integer> counts) {
        this.counts = counts;
    }

    /** One of them. */
    public record Finding(String name, int count) {}

    static Findings read(String json) {
        try {
            return new Findings(JSON.readValue(json, new TypeReference<TreeMap<String, Integer>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Findings none() {
        return new Findings(new TreeMap<>());
    }

    /** Adds those of a row; of one that is refused nothing is taken in any case. */
    void add(ReadDossier dossier) {
        if (!dossier.isGood()) {
            return;
        }
        dossier.leftOut().keySet().forEach(path -> count(LEFT + path.replaceAll("\\[\\d+\\]", "[]")));
        dossier.repaired().forEach(field -> count(REPAIRED + field.name()));
    }

    private void count(String name) {
        if (counts.size() < MOST || counts.containsKey(name)) {
            counts.merge(name, 1, Integer::sum);
        }
    }

    String json() {
        return Problem.json(counts);
    }

    /** Columns, or paths of a dossier, that Jalon has no place for. */
    public List<Finding> getLeftOut() {
        return of(LEFT);
    }

    /** Fields of which a zero was put back. */
    public List<Finding> getRepaired() {
        return of(REPAIRED);
    }

    private List<Finding> of(String kind) {
        return counts.entrySet().stream()
                .filter(one -> one.getKey().startsWith(kind))
                .map(one -> new Finding(one.getKey().substring(kind.length()), one.getValue()))
                .toList();
    }
}
