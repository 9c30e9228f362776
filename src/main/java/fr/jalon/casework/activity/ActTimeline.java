package fr.jalon.casework.activity;

import fr.jalon.casework.timeline.TimelineEntry;
import fr.jalon.casework.timeline.TimelineEntry.Badge;
import fr.jalon.casework.timeline.TimelineEntry.Words;
import fr.jalon.casework.timeline.TimelineKind;
import fr.jalon.casework.timeline.TimelinePlace;
import fr.jalon.casework.timeline.TimelineSource;
import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Structures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Acts in the story of a file. The reception sees that they were, and the notes shared with it: neither theme nor result. */
@ApplicationScoped
class ActTimeline implements TimelineSource {

    private final Acts acts;
    private final ActNotes notes;
    private final Structures structures;
    private final Actor actor;

    @Inject
    ActTimeline(Acts acts, ActNotes notes, Structures structures, Actor actor) {
        this.acts = acts;
        this.notes = notes;
        this.structures = structures;
        this.actor = actor;
    }

    ActTimeline() {
        this(null, null, null, null);
    }

    @Override
    public TimelineKind kind() {
        return TimelineKind.ACT;
    }

    @Override
    public List<TimelineEntry> entries(long youngPersonId, TimelinePlace place, int limit) {
        boolean team = actor.has(NoteLevel.TEAM.readers());
        List<Act> held = acts.before(youngPersonId, place.day(), place.id(), limit);
        List<Long> ids = held.stream().map(Act::id).toList();
        Map<Long, Set<Theme>> themes = team ? acts.themes(ids) : Map.of();
        Map<Long, Map<NoteLevel, String>> written = notes.of(ids);
        Map<String, String> names = structures.names(
                held.stream().map(Act::elsewhere).filter(Objects::nonNull).collect(Collectors.toSet()));
        return held.stream()
                .map(act -> at(
                        act.elsewhere() == null ? null : names.get(act.elsewhere()),
                        entry(
                                act,
                                team,
                                themes.getOrDefault(act.id(), Set.of()),
                                written.getOrDefault(act.id(), Map.of()))))
                .toList();
    }

    /** Says first where it was done, if it was elsewhere. */
    private static TimelineEntry at(String structure, TimelineEntry entry) {
        if (structure == null) {
            return entry;
        }
        List<Words> facts = new ArrayList<>(List.of(Words.of("act.elsewhere", structure)));
        facts.addAll(entry.facts());
        return entry.with(facts);
    }

    private static TimelineEntry entry(Act act, boolean team, Set<Theme> themes, Map<NoteLevel, String> notes) {
        List<Words> facts = new ArrayList<>();
        facts.add(Words.of("act.channel." + act.channel()));
        if (act.attendance() == Attendance.ATTENDED) {
            facts.add(Words.of("act.minutes.of", act.minutes()));
        }
        themes.forEach(theme -> facts.add(Words.of("theme." + theme)));
        if (team && act.result() != null) {
            facts.add(Words.of("act.result." + act.result()));
        }
        String text = notes.values().stream().collect(Collectors.joining("\n"));
        TimelineEntry entry = TimelineEntry.of(
                        TimelineKind.ACT, act.id(), act.heldOn(), Words.of("act.kind." + act.kind()))
                .with(facts)
                .saying(text.isEmpty() ? null : text)
                .by(act.counsellorId())
                .to(team ? "/activity/act.xhtml?id=" + Ids.text(act.id()) : null);
        Attendance came = act.attendance();
        TimelineEntry told = came == Attendance.ATTENDED
                ? entry
                : entry.with(new Badge(came.tone(), came.icon(), "act.attendance." + came));
        return act.kind() == ActKind.FIRST_WELCOME ? told.asStep() : told;
    }
}
