package fr.jalon.casework.activity;

import fr.jalon.casework.person.YoungPeople;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads acts with what of their notes the reader may read; journaled. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR})
@RequestScoped
public class ReadActs {

    private static final int LISTED = 200;

    private final YoungPeople people;
    private final Acts acts;
    private final ActNotes notes;
    private final Colleagues colleagues;
    private final Journal journal;
    private final ActRecorder reader;

    @Inject
    ReadActs(
            YoungPeople people, Acts acts, ActNotes notes, Colleagues colleagues, Journal journal, ActRecorder reader) {
        this.people = people;
        this.acts = acts;
        this.notes = notes;
        this.colleagues = colleagues;
        this.journal = journal;
        this.reader = reader;
    }

    ReadActs() {
        this(null, null, null, null, null, null);
    }

    /** An act with its themes and what the reader may read of its notes. */
    public record Read(Act act, Set<Theme> themes, Map<NoteLevel, String> notes) {}

    /**
     * One act, whole.
     *
     * @param name how the young person is called
     * @param names of colleagues, by account
     * @param revisions what it said before, the latest first
     * @param correctable whether this reader may correct it
     */
    public record Opened(
            Read read, String name, Map<Long, String> names, List<ActRevision> revisions, boolean correctable) {}

    /** The latest acts with a young person, newest first, at most 200. */
    public List<Read> list(long youngPersonId) {
        people.get(youngPersonId);
        journal.record(Journal.Action.READ, "Acts", Ids.text(youngPersonId), null);
        List<Act> latest = acts.before(youngPersonId, LocalDate.MAX.withYear(9999), Long.MAX_VALUE, LISTED);
        List<Long> ids = latest.stream().map(Act::id).toList();
        Map<Long, Set<Theme>> themes = acts.themes(ids);
        Map<Long, Map<NoteLevel, String>> written = notes.of(ids);
        return latest.stream()
                .map(act -> new Read(
                        act, themes.getOrDefault(act.id(), Set.of()), written.getOrDefault(act.id(), Map.of())))
                .toList();
    }

    /** One act. */
    public Opened open(long id) {
        Act act = acts.get(id);
        journal.record(Journal.Action.READ, Act.class, id, "file " + Ids.text(act.youngPersonId()));
        Read read = new Read(act, act.themes(), notes.of(List.of(id)).getOrDefault(id, Map.of()));
        return new Opened(
                read,
                people.get(act.youngPersonId()).details().displayName(),
                colleagues.names(),
                acts.revisions(id),
                reader.mayCorrect(act));
    }
}
