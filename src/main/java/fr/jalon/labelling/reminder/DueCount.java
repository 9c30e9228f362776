package fr.jalon.labelling.reminder;

import fr.jalon.shared.web.NavigationCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What of the improvement plan waits for the reader, beside the entry of the navigation. */
@RequestScoped
class DueCount implements NavigationCount {
    private final CountOwnDue due;

    @Inject
    DueCount(CountOwnDue due) {
        this.due = due;
    }

    DueCount() {
        this(null);
    }

    @Override
    public String folder() {
        return "/labelling/improvement/";
    }

    @Override
    public int count() {
        return due.count();
    }
}
