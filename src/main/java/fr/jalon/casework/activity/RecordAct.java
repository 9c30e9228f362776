package fr.jalon.casework.activity;

import fr.jalon.casework.person.Milestones;
import fr.jalon.casework.person.YoungPeople;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Records what was done with a young person. The reception records first welcomes only. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION})
@RequestScoped
public class RecordAct {

    private static final int LISTED = 200;

    private final YoungPeople people;
    private final Acts acts;
    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    RecordAct(YoungPeople people, Acts acts, EntityManager entities, Actor actor, Journal journal, LocalClock clock) {
        this.people = people;
        this.acts = acts;
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    RecordAct() {
        this(null, null, null, null, null, null);
    }

    /**
     * Records.
     *
     * @throws Refused where the day is to come or before the birth, or a second first welcome is recorded
     */
    public Act record(long youngPersonId, ActDetails details) {
        if (details.kind() != ActKind.FIRST_WELCOME && !actor.has(Role.COUNSELLOR, Role.TEAM_LEAD)) {
            throw Refused.forbidden();
        }
        if (details.heldOn().isAfter(clock.today())) {
            throw Refused.field("heldOn", "act.heldOn.future");
        }
        if (details.heldOn().isBefore(people.get(youngPersonId).birthDate())) {
            throw Refused.field("heldOn", "act.heldOn.beforeBirth");
        }
        note(people.locked(youngPersonId), details);
        Act act = new Act(Ids.next(), youngPersonId, details, actor.accountId(), clock.utc());
        entities.persist(act);
        journal.record(Journal.Action.CREATE, Act.class, act.id(), details.kind() + " file " + Ids.text(youngPersonId));
        return act;
    }

    /** The latest acts with a young person, newest first, at most 200; the reading is journaled. */
    public List<Act> list(long youngPersonId) {
        if (!actor.has(Role.COUNSELLOR, Role.TEAM_LEAD)) {
            throw Refused.forbidden();
        }
        people.get(youngPersonId);
        journal.record(Journal.Action.READ, "Acts", Ids.text(youngPersonId), null);
        return acts.of(youngPersonId, LISTED);
    }

    private static void note(Milestones milestones, ActDetails details) {
        switch (details.kind()) {
            case FIRST_WELCOME -> {
                if (milestones.firstWelcomeOn() != null) {
                    throw Refused.field("kind", "act.firstWelcome.already");
                }
                milestones.welcomed(details.heldOn());
            }
            case INDIVIDUAL_INTERVIEW -> milestones.interviewed(details.heldOn());
            default -> milestones.acted(details.heldOn());
        }
    }
}
