package fr.jalon.casework.situation;

import fr.jalon.casework.person.YoungPeople;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Constraints;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;

/** Records what young people do, and since when. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION})
@RequestScoped
public class KeepSituations {

    private final YoungPeople people;
    private final Situations situations;
    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    KeepSituations(
            YoungPeople people,
            Situations situations,
            EntityManager entities,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.people = people;
        this.situations = situations;
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    KeepSituations() {
        this(null, null, null, null, null, null);
    }

    /** The situations of a young person, the latest first; the reading is journaled. */
    public List<Situation> list(long youngPersonId) {
        people.get(youngPersonId);
        journal.record(Journal.Action.READ, "Situations", Ids.text(youngPersonId), null);
        return situations.of(youngPersonId);
    }

    /** Opens the form for a young person: how they are called. */
    public String nameOf(long youngPersonId) {
        return people.get(youngPersonId).details().displayName();
    }

    /** One of them, to change it. */
    public Situation open(long id) {
        Situation situation = situations.get(id);
        journal.record(Journal.Action.READ, Situation.class, id, "file " + Ids.text(situation.youngPersonId()));
        return situation;
    }

    /**
     * Adds a situation.
     *
     * @param endingOthers whether those under way end on the eve of the new one
     * @throws Refused where one of the same category covers a part of its days
     */
    public Situation add(long youngPersonId, SituationDetails details, boolean endingOthers) {
        people.get(youngPersonId);
        if (endingOthers) {
            situations.of(youngPersonId).forEach(other -> endBefore(other, details));
            entities.flush();
        }
        Situation situation = new Situation(youngPersonId, details, clock.utc(), actor.accountId());
        entities.persist(situation);
        write();
        journal.record(
                Journal.Action.CREATE,
                Situation.class,
                situation.id(),
                details.category() + " file " + Ids.text(youngPersonId));
        return situation;
    }

    /**
     * Changes a situation.
     *
     * @param version the version that was read
     * @throws Refused where somebody else changed it meanwhile, or one of the same category covers a part of its days
     */
    public Situation change(long id, int version, SituationDetails details) {
        Situation situation = current(id, version);
        situation.become(details);
        write();
        journal.record(Journal.Action.UPDATE, Situation.class, id, "file " + Ids.text(situation.youngPersonId()));
        return situation;
    }

    /** Takes back a situation entered by mistake; the journal keeps that it was. */
    public void remove(long id, int version) {
        Situation situation = current(id, version);
        entities.remove(situation);
        journal.record(
                Journal.Action.DELETE,
                Situation.class,
                id,
                situation.category() + " file " + Ids.text(situation.youngPersonId()));
    }

    /** Today, where the mission is: the day on which states are told. */
    public LocalDate today() {
        return clock.today();
    }

    private Situation current(long id, int version) {
        Situation situation = situations.get(id);
        if (situation.version() != version) {
            throw Refused.changedMeanwhile();
        }
        return situation;
    }

    private static void endBefore(Situation other, SituationDetails next) {
        SituationDetails known = other.details();
        boolean underWay = other.stateOn(next.startsOn()) == SituationState.ONGOING;
        if (underWay && known.startsOn().isBefore(next.startsOn())) {
            other.become(new SituationDetails(
                    known.category(), known.startsOn(), next.startsOn().minusDays(1), known.romeCode(), known.place()));
        }
    }

    private void write() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw Constraints.violated(e, "situation_once")
                    ? new Refused(Refused.Kind.CONFLICT, "startsOn", "situation.overlap")
                    : e;
        }
    }
}
