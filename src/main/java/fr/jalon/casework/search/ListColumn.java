package fr.jalon.casework.search;

import fr.jalon.identity.Actor;
import java.util.List;

/**
 * A column of the list of young people, on the page and in an export.
 *
 * @param name its label is {@code people.column.<name>}
 * @param sortable whether lists may be sorted by it
 */
public record ListColumn(String name, boolean sortable) {

    private static final String CONTRACT = "contract_end";

    private static final List<ListColumn> ALL = List.of(
            new ListColumn("name", true),
            new ListColumn("action", false),
            new ListColumn("birth_date", true),
            new ListColumn("situation", false),
            new ListColumn("counsellor", false),
            new ListColumn("last_act", true),
            new ListColumn(CONTRACT, true),
            new ListColumn("file_number", true));

    /** Those that somebody may see, in their order. */
    static List<ListColumn> seenBy(Actor actor) {
        return ALL.stream()
                .filter(column -> !column.name.equals(CONTRACT) || actor.has(ListFilter.CONTRACT.readers()))
                .toList();
    }
}
