package fr.jalon.casework.profile;

import fr.jalon.casework.access.AccessItem;
import fr.jalon.casework.access.AccessPart;
import fr.jalon.casework.access.AccessSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a file said before and says now, the identity included, as the person it is about receives it. */
@ApplicationScoped
class HistoryAccess implements AccessSource {

    private final FieldValues values;

    @Inject
    HistoryAccess(FieldValues values) {
        this.values = values;
    }

    HistoryAccess() {
        this(null);
    }

    @Override
    public AccessPart part() {
        return AccessPart.HISTORY;
    }

    @Override
    public List<AccessItem> items(long youngPersonId) {
        return values.whole(youngPersonId).stream()
                .map(value -> SaidValue.of(value, AccessItem.unnamed().moment("at", value.toldAt()))
                        .function("by", value.toldBy()))
                .toList();
    }
}
