package fr.jalon.casework.document;

import fr.jalon.casework.timeline.TimelineEntry;
import fr.jalon.casework.timeline.TimelineEntry.Badge;
import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.casework.timeline.TimelineKind;
import fr.jalon.casework.timeline.TimelinePlace;
import fr.jalon.casework.timeline.TimelineSource;
import fr.jalon.shared.Ids;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The documents brought, in the story of a file. */
@ApplicationScoped
class DocumentTimeline implements TimelineSource {

    private final Documents documents;
    private final LocalClock clock;

    @Inject
    DocumentTimeline(Documents documents, LocalClock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    DocumentTimeline() {
        this(null, null);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.DOCUMENT;
    }

    @Override
    public List<TimelineEntry> entries(long youngPersonId, TimelinePlace place, int limit) {
        return documents.before(youngPersonId, place.day(), place.id(), limit).stream()
                .map(this::entry)
                .toList();
    }

    private TimelineEntry entry(Document document) {
        DocumentState state = document.stateOn(clock.today());
        List<Words> facts = new ArrayList<>();
        if (document.details().title() != null) {
            facts.add(Words.typed(document.details().title()));
        }
        if (document.isCurrent() && document.details().validUntil() != null) {
            facts.add(Words.of("document.until", document.details().validUntil()));
        }
        TimelineEntry entry = TimelineEntry.of(
                        TimelineKind.DOCUMENT,
                        document.id(),
                        document.addedOn(),
                        Words.of("document.kind." + document.kind()))
                .with(facts)
                .by(document.addedBy())
                .to("/document/document.xhtml?id=" + Ids.text(document.id()));
        return state == DocumentState.VALID
                ? entry
                : entry.with(new Badge(state.getTone(), state.getIcon(), "document.state." + state));
    }
}
