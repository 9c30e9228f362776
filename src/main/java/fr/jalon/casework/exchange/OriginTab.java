package fr.jalon.casework.exchange;

import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the profile of a file shows of the import that made it. */
@Named
@RequestScoped
public class OriginTab {

    private final ReadImported read;
    private ReadImported.Origin origin;
    private boolean asked;

    @Inject
    OriginTab(ReadImported read) {
        this.read = read;
    }

    OriginTab() {
        this(null);
    }

    /** Where a file came from, read once; null where no import made it. */
    public ReadImported.Origin of(String id) {
        if (!asked) {
            asked = true;
            origin = read.of(Ids.parse(id)).orElse(null);
        }
        return origin;
    }
}
