package fr.jalon.casework.exchange.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.i18n.Texts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is wrong with a row, or worth knowing of it.
 *
 * @param key of the sentence
 * @param arguments of the sentence
 */
public record Problem(String key, List<String> arguments) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A sentence. */
    public static Problem of(String key, Object... arguments) {
        return new Problem(key, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** What a value refused says. */
    public static Problem of(Refused refused) {
        return of(refused.key(), refused.arguments());
    }

    /** The sentence. */
    public String text(Locale locale) {
        return Texts.text(locale, key, arguments.toArray());
    }

    /** As they are kept. */
    public static String json(Object problems) {
        try {
            return JSON.writeValueAsString(problems);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a list that {@link #json} wrote. */
    public static List<Problem> readAll(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<Problem>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads texts by name, in their order, that {@link #json} wrote. */
    public static Map<String, String> values(String json) {
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
