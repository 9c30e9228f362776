package fr.jalon.casework.profile;

import fr.jalon.casework.person.IdentityChanged;
import fr.jalon.casework.timeline.TimelineEntry;
import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.casework.timeline.TimelineKind;
import fr.jalon.casework.timeline.TimelinePlace;
import fr.jalon.casework.timeline.TimelineSource;
import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What somebody changed in a file on a day, in its story: which fields, of those that the reader may see; not what. */
@ApplicationScoped
class ChangeTimeline implements TimelineSource {

    private final FieldChanges changes;
    private final Actor actor;

    @Inject
    ChangeTimeline(FieldChanges changes, Actor actor) {
        this.changes = changes;
        this.actor = actor;
    }

    ChangeTimeline() {
        this(null, null);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.CHANGE;
    }

    @Override
    public List<TimelineEntry> entries(long youngPersonId, TimelinePlace place, int limit) {
        List<String> fields = Stream.concat(
                        IdentityChanged.fieldNames().stream().map(name -> FieldValues.IDENTITY + name),
                        Arrays.stream(ProfileField.values())
                                .filter(field -> actor.has(field.section().readers()))
                                .map(Enum::name))
                .toList();
        return changes.before(youngPersonId, fields, place.day(), place.id(), limit).stream()
                .map(change -> entry(youngPersonId, change))
                .toList();
    }

    private static TimelineEntry entry(long youngPersonId, FieldChanges.Change change) {
        return TimelineEntry.of(TimelineKind.CHANGE, change.id(), change.day(), Words.of("timeline.change"))
                .with(change.fields().stream().map(ChangeTimeline::label).toList())
                .by(change.author())
                .to("/profile/history.xhtml?id=" + Ids.text(youngPersonId));
    }

    private static Words label(String field) {
        return Words.of(
                field.startsWith(FieldValues.IDENTITY)
                        ? "person." + field.substring(FieldValues.IDENTITY.length())
                        : "details." + field);
    }
}
