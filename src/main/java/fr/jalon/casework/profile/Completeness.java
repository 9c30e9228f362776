package fr.jalon.casework.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * How much of what a complete file says is there.
 *
 * @param missing expected, and not said
 * @param unproven said, of which the original document was not seen
 */
public record Completeness(List<ProfileField> missing, List<ProfileField> unproven) {

    /** The three states of a file or of a part of it. */
    public enum State {
        PARTIAL,
        COMPLETE,
        PROVEN
    }

    /**
     * Looks at some fields.
     *
     * @param values what the file says now, by name of field
     * @param minor under 18 on the day it is looked at
     */
    static Completeness of(Collection<ProfileField> fields, Map<String, FieldValue> values, boolean minor) {
        List<ProfileField> missing = fields.stream()
                .filter(field -> field.isExpected(minor))
                .filter(field -> !isSaid(values.get(field.name())))
                .toList();
        List<ProfileField> unproven = fields.stream()
                .filter(ProfileField::isProvable)
                .filter(field -> isSaid(values.get(field.name()))
                        && !values.get(field.name()).isProven())
                .toList();
        return new Completeness(missing, unproven);
    }

    /** Where it stands. */
    public State getState() {
        if (!missing.isEmpty()) {
            return State.PARTIAL;
        }
        return unproven.isEmpty() ? State.PROVEN : State.COMPLETE;
    }

    private static boolean isSaid(FieldValue value) {
        return value != null && value.value() != null;
    }
}
