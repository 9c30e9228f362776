package fr.jalon.casework.situation;

import fr.jalon.casework.timeline.TimelineEntry;
import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.casework.timeline.TimelineKind;
import fr.jalon.casework.timeline.TimelinePlace;
import fr.jalon.casework.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Situations in the story of a file, on the day they began. */
@ApplicationScoped
class SituationTimeline implements TimelineSource {

    private final Situations situations;

    @Inject
    SituationTimeline(Situations situations) {
        this.situations = situations;
    }

    SituationTimeline() {
        this(null);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.SITUATION;
    }

    @Override
    public List<TimelineEntry> entries(long youngPersonId, TimelinePlace place, int limit) {
        return situations.before(youngPersonId, place.day(), place.id(), limit).stream()
                .map(SituationTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(Situation situation) {
        List<Words> facts = new ArrayList<>();
        if (situation.place() != null) {
            facts.add(Words.typed(situation.place()));
        }
        if (situation.endsOn() != null) {
            facts.add(Words.of("timeline.until", situation.endsOn()));
        }
        return TimelineEntry.of(
                        TimelineKind.SITUATION,
                        situation.id(),
                        situation.startsOn(),
                        Words.of("situation." + situation.category()))
                .with(facts);
    }
}
