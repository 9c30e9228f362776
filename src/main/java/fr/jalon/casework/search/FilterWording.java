package fr.jalon.casework.search;

import fr.jalon.casework.Wording;
import fr.jalon.casework.action.ActionRequired;
import fr.jalon.shared.Ids;
import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Filters in words. */
@RequestScoped
public class FilterWording {

    private final ListYoungPeople people;
    private final Wording wording;
    private final Shell shell;

    @Inject
    FilterWording(ListYoungPeople people, Wording wording, Shell shell) {
        this.people = people;
        this.wording = wording;
        this.shell = shell;
    }

    FilterWording() {
        this(null, null, null);
    }

    /** What a filter says. */
    String of(ListFilter filter, String value) {
        Locale locale = shell.getLocale();
        return switch (filter) {
            case ACTION -> Texts.text(locale, "action.short." + value);
            case SITUATION -> Texts.text(locale, "situation." + value);
            case COUNSELLOR ->
                value.equals("NONE")
                        ? Texts.text(locale, "filter.COUNSELLOR.NONE")
                        : people.counsellors()
                                .getOrDefault(Ids.parse(value), Texts.text(locale, "filter.COUNSELLOR.gone"));
            case SINCE -> Texts.text(locale, "filter.SINCE.of", wording.longDate(LocalDate.parse(value)));
            case PLACE -> value;
            default -> Texts.text(locale, "filter." + filter + "." + value);
        };
    }

    /** What a file waits for, in a few words each. */
    String of(List<ActionRequired> actions) {
        return actions.stream()
                .map(action -> of(ListFilter.ACTION, action.code().name()))
                .collect(Collectors.joining(", "));
    }
}
