package fr.jalon.casework.profile;

import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the tab of a file shows of its profile. */
@Named
@RequestScoped
public class ProfileTab {

    private final ReadProfile read;
    private Profile profile;

    @Inject
    ProfileTab(ReadProfile read) {
        this.read = read;
    }

    ProfileTab() {
        this(null);
    }

    /** The profile of a file, read once. */
    public Profile of(String id) {
        if (profile == null) {
            profile = read.read(Ids.parse(id));
        }
        return profile;
    }
}
