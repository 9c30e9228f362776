package fr.jalon.labelling.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The canonical form of a report: one JSON object in UTF-8, without white space between its parts, the members of each object
 * in the order of their names. The hash of a version is the SHA-256 of these bytes, in lower-case hexadecimal.
 */
public final class ReportJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .build();

    private ReportJson() {}

    /** The canonical form. */
    public static String write(ReportContent content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a canonical form says. */
    public static ReportContent read(String json) {
        try {
            return JSON.readValue(json, ReportContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
