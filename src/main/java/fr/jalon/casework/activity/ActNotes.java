package fr.jalon.casework.activity;

import fr.jalon.identity.Actor;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds and follows the notes of acts. What the reader may not read is not loaded: the query leaves it out. Called by use
 * cases.
 */
@ApplicationScoped
class ActNotes {

    private static final String READABLE = "select n from ActNote n where n.actId in :acts and n.superseded = false"
            + " and (n.level in :levels or n.ownOf = :reader)";

    private final EntityManager entities;
    private final Actor actor;
    private final LocalClock clock;

    @Inject
    ActNotes(EntityManager entities, Actor actor, LocalClock clock) {
        this.entities = entities;
        this.actor = actor;
        this.clock = clock;
    }

    ActNotes() {
        this(null, null, null);
    }

    /** What this reader may read of the notes of these acts, by act and level: one statement. */
    Map<Long, Map<NoteLevel, String>> of(Collection<Long> acts) {
        Map<Long, Map<NoteLevel, String>> all = new HashMap<>();
        for (ActNote note : current(acts)) {
            if (note.text() != null) {
                all.computeIfAbsent(note.actId(), act -> new EnumMap<>(NoteLevel.class))
                        .put(note.level(), note.text());
            }
        }
        return all;
    }

    /**
     * All that was ever written about these acts, whoever may read it, the latest first: one statement. For the person it
     * is about, and nobody else.
     */
    List<ActNote> whole(Collection<Long> acts) {
        return acts.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select n from ActNote n where n.actId in :acts order by n.id desc", ActNote.class)
                        .setParameter("acts", acts)
                        .getResultList();
    }

    /** Whether this actor may read, and so write, notes of a level. */
    boolean isOpen(NoteLevel level) {
        return level == NoteLevel.PRIVATE || actor.has(level.readers());
    }

    /** Writes the notes of a new act. */
    void begin(long act, ActDetails details) {
        for (NoteLevel level : NoteLevel.values()) {
            if (details.note(level) != null) {
                entities.persist(new ActNote(act, level, details.note(level), clock.utc(), actor.accountId()));
            }
        }
    }

    /**
     * Follows those notes that this actor may read and that say something else now.
     *
     * @return the levels of which a note was written
     */
    List<NoteLevel> follow(long act, ActDetails details) {
        Map<NoteLevel, ActNote> said = new EnumMap<>(NoteLevel.class);
        current(List.of(act)).forEach(note -> said.put(note.level(), note));
        List<NoteLevel> changed = Arrays.stream(NoteLevel.values())
                .filter(this::isOpen)
                .filter(level -> !Objects.equals(textOf(said.get(level)), details.note(level)))
                .toList();
        changed.stream().map(said::get).filter(Objects::nonNull).forEach(ActNote::supersede);
        entities.flush();
        changed.forEach(level ->
                entities.persist(new ActNote(act, level, details.note(level), clock.utc(), actor.accountId())));
        return changed;
    }

    private List<ActNote> current(Collection<Long> acts) {
        if (acts.isEmpty()) {
            return List.of();
        }
        List<NoteLevel> levels = Arrays.stream(NoteLevel.values())
                .filter(level -> actor.has(level.readers()))
                .toList();
        return entities.createQuery(READABLE, ActNote.class)
                .setParameter("acts", acts)
                .setParameter("levels", levels)
                .setParameter("reader", actor.accountId())
                .getResultList();
    }

    private static String textOf(ActNote note) {
        return note == null ? null : note.text();
    }
}
