package fr.jalon.labelling.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Something that happened in a structure and that other software is told of.
 *
 * @param subject identifier of what it happened to
 * @param occasion tells two happenings to one subject apart; empty where there is only ever one
 * @param toKinds kinds of structures of which all are told; mostly none
 * @param data what is told: codes, counts, identifiers and titles of public things, never anything of a person
 */
public record Happening(EventKind kind, String subject, String occasion, List<String> toKinds, JsonNode data) {

    public Happening {
        toKinds = List.copyOf(toKinds);
    }

    /** For the structure where it happened, its association and the union, as its kind says. */
    public Happening(EventKind kind, String subject, String occasion, JsonNode data) {
        this(kind, subject, occasion, List.of(), data);
    }
}
