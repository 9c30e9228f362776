package fr.jalon.casework.situation;

import fr.jalon.casework.access.AccessItem;
import fr.jalon.casework.access.AccessPart;
import fr.jalon.casework.access.AccessSource;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Situations as the person who lived them receives them. */
@ApplicationScoped
class SituationAccess implements AccessSource {

    private final Situations situations;
    private final LocalClock clock;

    @Inject
    SituationAccess(Situations situations, LocalClock clock) {
        this.situations = situations;
        this.clock = clock;
    }

    SituationAccess() {
        this(null, null);
    }

    @Override
    public AccessPart part() {
        return AccessPart.SITUATIONS;
    }

    @Override
    public List<AccessItem> items(long youngPersonId) {
        return situations.of(youngPersonId).stream().map(this::item).toList();
    }

    private AccessItem item(Situation situation) {
        return AccessItem.of(Situation.class, situation.id())
                .day("from", situation.startsOn())
                .code("category", "situation.", situation.category())
                .code("state", "situation.state.", situation.stateOn(clock.today()))
                .yesNo("firstDayKnown", situation.isStartKnown())
                .day("until", situation.endsOn())
                .typed("place", situation.place())
                .typed("romeCode", situation.romeCode());
    }
}
