package fr.jalon.casework.duplicate;

import fr.jalon.casework.timeline.TimelineEntry;
import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.casework.timeline.TimelineKind;
import fr.jalon.casework.timeline.TimelinePlace;
import fr.jalon.casework.timeline.TimelineSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The merges in the story of the file that stayed. */
@ApplicationScoped
class MergeTimeline implements TimelineSource {

    private final Merges merges;

    @Inject
    MergeTimeline(Merges merges) {
        this.merges = merges;
    }

    MergeTimeline() {
        this(null);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.CHANGE;
    }

    @Override
    public List<TimelineEntry> entries(long youngPersonId, TimelinePlace place, int limit) {
        return merges.of(youngPersonId, place.day(), place.id(), limit).stream()
                .map(merge -> TimelineEntry.of(
                                TimelineKind.CHANGE, merge.id(), merge.mergedOn(), Words.of("timeline.merge"))
                        .with(List.of(Words.of("timeline.merge.number", Integer.toString(merge.absorbedNumber()))))
                        .by(merge.mergedBy())
                        .to("/duplicate/merged.xhtml?id=" + merge.getKey()))
                .toList();
    }
}
