package fr.jalon.casework.profile;

import java.util.List;

/**
 * What a file says of a young person, as far as its reader may see.
 *
 * @param name how the young person is called
 * @param completeness of the parts that the reader may see
 */
public record Profile(String name, List<Part> parts, Completeness completeness) {

    /**
     * One part of it.
     *
     * @param lines all its fields, in their order
     * @param completeness its own
     */
    public record Part(ProfileSection section, List<Line> lines, Completeness completeness) {

        /** Whether none of its fields says anything. */
        public boolean isSilent() {
            return lines.stream().allMatch(line -> line.value() == null);
        }
    }

    /**
     * One field.
     *
     * @param value as it is kept; null where nothing is said
     * @param id of the value, or null: what a change follows
     */
    public record Line(ProfileField field, String value, boolean proven, Long id) {}
}
