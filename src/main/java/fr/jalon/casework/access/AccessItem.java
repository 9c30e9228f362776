package fr.jalon.casework.access;

import fr.jalon.shared.files.ContentHash;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing that is kept of a person: facts in their order, each under a key, which is its name in JSON and, after {@code
 * access.fact.}, the key of its label. What is null is not said.
 */
public final class AccessItem {

    /** So many facts make the heading of a thing among others. */
    static final int IN_HEADING = 2;

    private final Map<String, AccessValue> facts = new LinkedHashMap<>();
    private final String subjectKind;
    private final Long subjectId;
    private File file;

    /** A file that goes with it. */
    record File(String path, ContentHash content) {}

    private AccessItem(String subjectKind, Long subjectId) {
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
    }

    /** Something that the journal names by its class and identifier. */
    public static AccessItem of(Class<?> kind, long id) {
        return new AccessItem(kind.getSimpleName(), id);
    }

    /** Something that the journal does not name. */
    public static AccessItem unnamed() {
        return new AccessItem(null, null);
    }

    private AccessItem put(String key, Object known, AccessValue value) {
        if (known != null) {
            facts.put(key, value);
        }
        return this;
    }

    public AccessItem typed(String key, String text) {
        return put(key, text, new AccessValue.Typed(text));
    }

    /** What was written at length; {@code ref} names it among all that is kept of the person. */
    public AccessItem written(String key, String ref, String text) {
        return put(key, text, new AccessValue.Written(ref, text));
    }

    public AccessItem day(String key, LocalDate day) {
        return put(key, day, new AccessValue.Day(day));
    }

    public AccessItem hour(String key, LocalTime hour) {
        return put(key, hour, new AccessValue.Hour(hour));
    }

    /** A moment in UTC. */
    public AccessItem moment(String key, LocalDateTime utc) {
        return put(key, utc, new AccessValue.Moment(utc));
    }

    public AccessItem count(String key, Number number) {
        return number == null ? this : put(key, number, new AccessValue.Count(number.longValue()));
    }

    public AccessItem euros(String key, BigDecimal amount) {
        return put(key, amount, new AccessValue.Euros(amount));
    }

    public AccessItem yesNo(String key, Boolean yes) {
        return yes == null ? this : put(key, yes, new AccessValue.YesNo(yes));
    }

    /** A constant, whose label is at the prefix and its name. */
    public AccessItem code(String key, String prefix, Enum<?> constant) {
        return constant == null ? this : put(key, constant, AccessValue.Code.of(prefix, constant));
    }

    /** A code whose label is at a key. */
    public AccessItem code(String key, String code, String label) {
        return put(key, code, new AccessValue.Code(code, label));
    }

    /** Several constants. */
    public AccessItem codes(String key, String prefix, Collection<? extends Enum<?>> constants) {
        List<AccessValue.Code> all = constants.stream()
                .map(constant -> AccessValue.Code.of(prefix, constant))
                .toList();
        return all.isEmpty() ? this : put(key, all, new AccessValue.Codes(all));
    }

    /** Somebody of the mission whom the person has met. */
    public AccessItem colleague(String key, Long account) {
        return account == null ? this : put(key, account, new AccessValue.Colleague(account));
    }

    /** What somebody of the mission is there: their role, not who it is. */
    public AccessItem function(String key, Long account) {
        facts.put(key, new AccessValue.Function(account));
        return this;
    }

    /** Things within it. */
    public AccessItem within(String key, List<AccessItem> items) {
        return items.isEmpty() ? this : put(key, items, new AccessValue.Within(items));
    }

    /** A file that goes with it, under that path in the archive. */
    public AccessItem file(String key, String path, ContentHash content) {
        file = new File(path, content);
        return typed(key, path);
    }

    Map<String, AccessValue> facts() {
        return facts;
    }

    File file() {
        return file;
    }

    /** The kind under which the journal names it; null where it does not. */
    String subjectKind() {
        return subjectKind;
    }

    long subjectId() {
        return subjectId;
    }

    /**
     * What was written at length, in it or within it.
     *
     * @param fact key of its fact
     * @param item of which it is a fact
     */
    record Writing(String fact, AccessItem item, AccessValue.Written written) {}

    Stream<Writing> writings() {
        return facts.entrySet().stream().flatMap(fact -> {
            if (fact.getValue() instanceof AccessValue.Within within) {
                return within.items().stream().flatMap(AccessItem::writings);
            }
            return fact.getValue() instanceof AccessValue.Written written
                    ? Stream.of(new Writing(fact.getKey(), this, written))
                    : Stream.empty();
        });
    }

    /** The list of words that tells it from others within the same thing: the theme, who may read; empty where none does. */
    String kind(AccessWording wording) {
        return facts.values().stream()
                .filter(AccessValue.Code.class::isInstance)
                .findFirst()
                .map(code -> code.words(wording))
                .orElse("");
    }

    /** Its first two facts, in words. */
    String heading(AccessWording wording) {
        return facts.values().stream()
                .limit(IN_HEADING)
                .map(value -> value.words(wording))
                .collect(Collectors.joining(" · "));
    }

    /** As machines read it; {@code leftOut} names the facts that are not handed over. */
    JsonObject json(AccessWording wording) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        JsonArrayBuilder leftOut = Json.createArrayBuilder();
        boolean whole = true;
        for (Map.Entry<String, AccessValue> fact : facts.entrySet()) {
            if (fact.getValue() instanceof AccessValue.Written written && wording.isLeftOut(written.ref())) {
                leftOut.add(fact.getKey());
                whole = false;
            } else {
                object.add(fact.getKey(), fact.getValue().json(wording));
            }
        }
        return (whole ? object : object.add("leftOut", leftOut)).build();
    }
}
