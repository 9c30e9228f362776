package fr.jalon.casework.activity;

import fr.jalon.casework.access.AccessItem;
import fr.jalon.casework.access.AccessPart;
import fr.jalon.casework.access.AccessSource;
import fr.jalon.casework.timeline.TimelinePlace;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Acts as the person they are about receives them: with all that was ever written, the private notes included. */
@ApplicationScoped
class ActAccess implements AccessSource {

    private final Acts acts;
    private final ActNotes notes;

    @Inject
    ActAccess(Acts acts, ActNotes notes) {
        this.acts = acts;
        this.notes = notes;
    }

    ActAccess() {
        this(null, null);
    }

    @Override
    public AccessPart part() {
        return AccessPart.ACTS;
    }

    @Override
    public List<AccessItem> items(long youngPersonId) {
        TimelinePlace start = TimelinePlace.START;
        List<Act> held = acts.before(youngPersonId, start.day(), start.id(), Integer.MAX_VALUE);
        List<Long> ids = held.stream().map(Act::id).toList();
        Map<Long, Set<Theme>> themes = acts.themes(ids);
        Map<Long, List<ActNote>> written = notes.whole(ids).stream().collect(Collectors.groupingBy(ActNote::actId));
        Map<Long, List<ActRevision>> before =
                acts.revisions(ids).stream().collect(Collectors.groupingBy(ActRevision::actId));
        return held.stream()
                .map(act -> item(act, themes.getOrDefault(act.id(), Set.of()))
                        .within(
                                "notes",
                                written.getOrDefault(act.id(), List.of()).stream()
                                        .filter(note -> note.text() != null)
                                        .map(ActAccess::note)
                                        .toList())
                        .within(
                                "corrections",
                                before.getOrDefault(act.id(), List.of()).stream()
                                        .map(ActAccess::correction)
                                        .toList()))
                .toList();
    }

    private static AccessItem item(Act act, Set<Theme> themes) {
        return AccessItem.of(Act.class, act.id())
                .day("date", act.heldOn())
                .code("kind", "act.kind.", act.kind())
                .colleague("counsellor", act.counsellorId())
                .code("channel", "act.channel.", act.channel())
                .count("minutes", act.minutes())
                .code("attendance", "act.attendance.", act.attendance())
                .codes("themes", "theme.", themes)
                .code("result", "act.result.", act.result())
                .moment("recordedAt", act.createdAt());
    }

    private static AccessItem note(ActNote note) {
        return AccessItem.unnamed()
                .moment("writtenAt", note.writtenAt())
                .code("readers", "access.level.", note.level())
                .yesNo("replaced", note.isSuperseded() ? true : null)
                .written("text", Ids.text(note.id()), note.text());
    }

    private static AccessItem correction(ActRevision before) {
        return AccessItem.unnamed()
                .moment("replacedAt", before.replacedAt())
                .day("date", before.heldOn())
                .code("kind", "act.kind.", before.kind())
                .code("channel", "act.channel.", before.channel())
                .count("minutes", before.minutes())
                .code("attendance", "act.attendance.", before.attendance())
                .codes("themes", "theme.", before.themes())
                .code("result", "act.result.", before.result());
    }
}
