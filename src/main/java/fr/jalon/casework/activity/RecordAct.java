package fr.jalon.casework.activity;

import fr.jalon.casework.person.Milestones;
import fr.jalon.casework.person.YoungPeople;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;

/** Records what was done with a young person. The reception records first welcomes only. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION})
@RequestScoped
public class RecordAct {

    private static final int USUAL_MINUTES = 45;

    private final YoungPeople people;
    private final Acts acts;
    private final ActNotes notes;
    private final EntityManager entities;
    private final Journal journal;
    private final ActRecorder recorder;

    @Inject
    RecordAct(
            YoungPeople people,
            Acts acts,
            ActNotes notes,
            EntityManager entities,
            Journal journal,
            ActRecorder recorder) {
        this.people = people;
        this.acts = acts;
        this.notes = notes;
        this.entities = entities;
        this.journal = journal;
        this.recorder = recorder;
    }

    RecordAct() {
        this(null, null, null, null, null, null);
    }

    /**
     * What can be said before an act is recorded.
     *
     * @param name how the young person is called
     * @param welcomed whether the first welcome is recorded
     * @param minutes how long the last act of this recorder was, or a usual length
     */
    public record Preparation(String name, boolean welcomed, int minutes, LocalDate today) {}

    /** Opens the form for a young person. */
    public Preparation prepare(long youngPersonId) {
        String name = people.get(youngPersonId).details().displayName();
        boolean welcomed = people.milestones(youngPersonId).firstWelcomeOn() != null;
        int minutes = acts.lastOf(recorder.account()).map(Act::minutes).orElse(USUAL_MINUTES);
        return new Preparation(name, welcomed, minutes, recorder.today());
    }

    /** Records, without an offer of service. */
    public Act record(long youngPersonId, ActDetails details) {
        return record(youngPersonId, details, null);
    }

    /**
     * Records.
     *
     * @param offer what was proposed meanwhile; may be null
     * @throws Refused where the day is to come or before the birth, or a second first welcome is recorded
     */
    public Act record(long youngPersonId, ActDetails details, OfferDetails offer) {
        if (details.kind() != ActKind.FIRST_WELCOME && !recorder.accompanies()) {
            throw Refused.forbidden();
        }
        ActDay.check(details, people.get(youngPersonId).birthDate(), recorder.today());
        if (details.attendance() == Attendance.ATTENDED) {
            note(people.locked(youngPersonId), details);
        }
        Act act = write(youngPersonId, details);
        if (offer != null) {
            entities.flush();
            entities.persist(new ServiceOffer(youngPersonId, act, offer, recorder.account(), recorder.utc()));
        }
        return act;
    }

    /**
     * Records an act that several young people have attended together: two statements read what it takes, however many
     * they are.
     *
     * @throws Refused as {@link #record(long, ActDetails)} does, for any of them: then for all
     */
    public void recordAll(Collection<Long> youngPeople, ActDetails details) {
        if (!recorder.accompanies()) {
            throw Refused.forbidden();
        }
        if (youngPeople.isEmpty()) {
            return;
        }
        people.all(youngPeople).forEach(person -> ActDay.check(details, person.birthDate(), recorder.today()));
        people.locked(youngPeople).forEach(milestones -> note(milestones, details));
        youngPeople.forEach(person -> write(person, details));
    }

    private Act write(long youngPersonId, ActDetails details) {
        Act act = new Act(Ids.next(), youngPersonId, details, recorder.account(), recorder.utc());
        entities.persist(act);
        notes.begin(act.id(), details);
        journal.record(Journal.Action.CREATE, Act.class, act.id(), details.kind() + " file " + Ids.text(youngPersonId));
        return act;
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
