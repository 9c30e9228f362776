package fr.jalon.shared.error;

import fr.jalon.shared.i18n.Texts;
import java.util.Locale;

/**
 * A use case says no, in words the user can act on: a key of the feature's bundle and its arguments. The transaction
 * is rolled back; nothing is half written. Messages hold no personal data, for they may be logged.
 */
public class Refused extends RuntimeException {

    /** Why, in the classes that the web and REST answer differently. */
    public enum Kind {
        /** What was sent is not acceptable: 422. */
        INVALID,
        /** It is in another state: 409. */
        CONFLICT,
        /** Somebody else changed it since it was read: 412. */
        CHANGED,
        /** No such thing, or none for this reader: 404. */
        NOT_FOUND,
        /** The reader has no right to it: 403. */
        FORBIDDEN,
        /** Too many tries: 429. */
        TOO_MANY
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String key;
    private final String field;
    private final transient Object[] arguments;

    /** Refuses what was sent. */
    public Refused(String key, Object... arguments) {
        this(Kind.INVALID, null, key, arguments);
    }

    /** Refuses for the reason given; {@code field} is the field concerned, or null. */
    public Refused(Kind kind, String field, String key, Object... arguments) {
        super(key);
        this.kind = kind;
        this.key = key;
        this.field = field;
        this.arguments = arguments.clone();
    }

    /** Refuses one field of what was sent. */
    public static Refused field(String field, String key, Object... arguments) {
        return new Refused(Kind.INVALID, field, key, arguments);
    }

    /** Refuses because the thing is in a state that does not allow it. */
    public static Refused conflict(String key, Object... arguments) {
        return new Refused(Kind.CONFLICT, null, key, arguments);
    }

    /** Nothing of that name for this reader: the same answer whether it does not exist or is another's. */
    public static Refused notFound() {
        return new Refused(Kind.NOT_FOUND, null, "error.notFound");
    }

    /** The reader's roles do not allow it. */
    public static Refused forbidden() {
        return new Refused(Kind.FORBIDDEN, null, "error.forbidden");
    }

    /** Somebody else changed it since it was read. */
    public static Refused changedMeanwhile() {
        return new Refused(Kind.CHANGED, null, "error.changedMeanwhile");
    }

    public Kind kind() {
        return kind;
    }

    /** Key of the message, searched in every bundle. */
    public String key() {
        return key;
    }

    /** Name of the field concerned, or null. */
    public String field() {
        return field;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    /** What it says in that language. */
    public String text(Locale locale) {
        return Texts.text(locale, key, arguments());
    }
}
