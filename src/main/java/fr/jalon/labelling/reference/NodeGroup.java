package fr.jalon.labelling.reference;

import fr.jalon.shared.error.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A group of criteria that a reference defines: a theme, a level, a public.
 *
 * @param code named by its criteria
 * @param title null where the code says it all
 */
public record NodeGroup(String code, String title, String description) {
    private static final int LONGEST_TITLE = 300;

    /** Its title, or its code. */
    public String label() {
        return title == null ? code : title;
    }

    /** The codes of groups; refuses, at the row concerned, what is none. */
    static Set<String> checked(List<NodeGroup> groups) {
        Set<String> codes = new HashSet<>();
        for (int row = 0; row < groups.size(); row++) {
            NodeGroup group = groups.get(row);
            if (group.code() == null || group.code().length() > ReferenceCheck.LONGEST_NAME) {
                throw Refused.field("code" + row, "reference.codeRequired", ReferenceCheck.LONGEST_NAME);
            }
            if (!codes.add(group.code())) {
                throw Refused.field("code" + row, "reference.codeTaken", group.code());
            }
            if (group.title() != null && group.title().length() > LONGEST_TITLE) {
                throw Refused.field("title" + row, "reference.titleRequired", LONGEST_TITLE);
            }
        }
        return codes;
    }
}
