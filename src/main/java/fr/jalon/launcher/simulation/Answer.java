package fr.jalon.launcher.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.launcher.base.Failure;

/**
 * What the platform answered.
 *
 * @param asked what was asked for, for people
 * @param tag the mark of what was read, or null
 */
record Answer(String asked, int status, String tag, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_FAILURE = 300;
    private static final int SERVER_FAILURE = 500;

    /** This, where it was done; otherwise fails with what the platform said. */
    Answer done() {
        if (status >= FIRST_FAILURE) {
            throw new Failure(asked + " : " + status + " " + text);
        }
        return this;
    }

    /** Whether a rule refused it: neither done nor an incident. */
    boolean isRefused() {
        return status >= FIRST_FAILURE && status < SERVER_FAILURE;
    }

    JsonNode json() {
        done();
        try {
            return text.isEmpty() ? JSON.createObjectNode() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new Failure(asked + " : la réponse n'est pas du JSON.", e);
        }
    }

    /** A field of it, as text. */
    String field(String name) {
        return json().path(name).asText();
    }
}
