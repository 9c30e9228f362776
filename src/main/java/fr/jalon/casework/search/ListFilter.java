package fr.jalon.casework.search;

import fr.jalon.casework.DateText;
import fr.jalon.casework.action.ActionCode;
import fr.jalon.casework.person.SituationCategory;
import fr.jalon.casework.profile.ProfileSection;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What may narrow a list of young people. Filters combine; each stands in the address of the list under its own name, so
 * none of them tells one person from all others.
 */
public enum ListFilter {
    ACTION(ListFilter::action, Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR, Role.RECEPTION),
    COUNSELLOR(ListFilter::account),
    SITUATION(oneOf(names(SituationCategory.values()))),
    AGE(oneOf("16-17", "18-20", "21-25", "26-99")),
    CONTRACT(oneOf("RUNNING", "ENDED", "NEVER"), Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR),
    PLACE(ListFilter::place),
    /** Lives in a priority neighbourhood, by the code that the file holds. */
    QPV(oneOf("YES", "NO"), ProfileSection.HOUSING.readers()),
    /** Lives in a commune of the zone « France ruralités revitalisation », by the list in force. */
    FRR(oneOf("YES", "NO")),
    RQTH(oneOf("YES", "NO")),
    SINCE(ListFilter::day),
    QUIET(oneOf("30", "60", "90", "180", "365")),
    LEVEL(oneOf("1-3", "4-4", "5-8"));

    /** Whoever may see a list. */
    private static final Role[] EVERYBODY = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR, Role.RECEPTION};

    private final Function<String, Optional<String>> reader;
    private final Role[] readers;

    ListFilter(Function<String, Optional<String>> reader, Role... readers) {
        this.reader = reader;
        this.readers = readers;
    }

    /** Its name in addresses. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The roles of which a reader must hold one: those who may read what it looks at. */
    Role[] readers() {
        return readers.length == 0 ? EVERYBODY : readers.clone();
    }

    /** The value as it is kept; empty where it says nothing that this filter knows. */
    Optional<String> read(String said) {
        return said == null || said.isBlank() ? Optional.empty() : reader.apply(said.strip());
    }

    /** What may be chosen, in its order; empty where it is not a choice among few. */
    List<String> choices() {
        return switch (this) {
            case SITUATION -> Arrays.asList(names(SituationCategory.values()));
            case AGE -> List.of("16-17", "18-20", "21-25", "26-99");
            case CONTRACT -> List.of("RUNNING", "ENDED", "NEVER");
            case QPV, FRR, RQTH -> List.of("YES", "NO");
            case QUIET -> List.of("30", "60", "90", "180", "365");
            case LEVEL -> List.of("1-3", "4-4", "5-8");
            case ACTION, COUNSELLOR, PLACE, SINCE -> List.of();
        };
    }

    private static String[] names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toArray(String[]::new);
    }

    private static Function<String, Optional<String>> oneOf(String... choices) {
        List<String> all = List.of(choices);
        return said -> all.stream().filter(said::equalsIgnoreCase).findFirst();
    }

    private static Optional<String> action(String said) {
        String code = said.toUpperCase(Locale.ROOT);
        boolean known =
                code.equals("ANY") || Arrays.asList(names(ActionCode.values())).contains(code);
        return known ? Optional.of(code) : Optional.empty();
    }

    /** An account, or nobody at all. */
    private static Optional<String> account(String said) {
        return said.equalsIgnoreCase("NONE") ? Optional.of("NONE") : Optional.of(Ids.text(Ids.parse(said)));
    }

    /** The beginning of a postal code, or of the name of a commune. */
    private static Optional<String> place(String said) {
        String text = said.length() > 60 ? said.substring(0, 60) : said;
        return text.matches("[0-9]{1,5}|[^0-9%_\\\\]+") ? Optional.of(text) : Optional.empty();
    }

    /** A day as people type it, kept as 2026-11-21. */
    private static Optional<String> day(String said) {
        return DateText.parse(said).map(LocalDate::toString);
    }

    /** The filter of that name in addresses. */
    static ListFilter of(String parameter) {
        return Arrays.stream(values())
                .filter(filter -> filter.parameter().equals(parameter))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }
}
