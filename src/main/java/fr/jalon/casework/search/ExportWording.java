package fr.jalon.casework.search;

import fr.jalon.casework.Wording;
import fr.jalon.casework.action.ActionRequired;
import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.web.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** What stands in the cells of an export, in the reader's language. */
@RequestScoped
class ExportWording {

    private final Wording wording;
    private final FilterWording filters;
    private final Shell shell;

    @Inject
    ExportWording(Wording wording, FilterWording filters, Shell shell) {
        this.wording = wording;
        this.filters = filters;
        this.shell = shell;
    }

    ExportWording() {
        this(null, null, null);
    }

    String text(String key) {
        return Texts.text(shell.getLocale(), key);
    }

    int age(LocalDate birthDate, LocalDate day) {
        return wording.age(birthDate, day);
    }

    String actions(List<ActionRequired> actions) {
        return filters.of(actions);
    }
}
