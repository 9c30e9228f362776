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
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Corrects an act: what it said before stays, with who changed it and when. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD})
@RequestScoped
public class CorrectAct {

    private final YoungPeople people;
    private final Acts acts;
    private final ActNotes notes;
    private final EntityManager entities;
    private final Journal journal;
    private final ActRecorder corrector;

    @Inject
    CorrectAct(
            YoungPeople people,
            Acts acts,
            ActNotes notes,
            EntityManager entities,
            Journal journal,
            ActRecorder corrector) {
        this.people = people;
        this.acts = acts;
        this.notes = notes;
        this.entities = entities;
        this.journal = journal;
        this.corrector = corrector;
    }

    CorrectAct() {
        this(null, null, null, null, null, null);
    }

    /**
     * Corrects. Notes that the actor may not read stay as they are.
     *
     * @param version the version that was read
     * @throws Refused where it is another's act, was changed meanwhile, or would become or cease to be a first welcome
     */
    public Act correct(long id, int version, ActDetails details) {
        Act act = acts.get(id);
        if (!corrector.mayCorrect(act)) {
            throw Refused.forbidden();
        }
        if (act.version() != version) {
            throw Refused.changedMeanwhile();
        }
        if ((act.kind() == ActKind.FIRST_WELCOME) != (details.kind() == ActKind.FIRST_WELCOME)) {
            throw Refused.field("kind", "act.firstWelcome.kind");
        }
        ActDay.check(details, people.get(act.youngPersonId()).birthDate(), corrector.today());
        Milestones milestones = people.locked(act.youngPersonId());
        Set<ActKind> touched = EnumSet.of(act.kind(), details.kind());
        if (!act.says(details)) {
            entities.persist(new ActRevision(act, corrector.utc(), corrector.account()));
            act.become(details);
        }
        List<NoteLevel> written = notes.follow(id, details);
        entities.lock(act, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        entities.flush();
        recount(milestones, act.youngPersonId(), touched);
        journal.record(Journal.Action.UPDATE, Act.class, id, "file " + Ids.text(act.youngPersonId()) + " " + written);
        return act;
    }

    /** What other kinds of act, or an import, said of a date stays. */
    private void recount(Milestones milestones, long person, Set<ActKind> touched) {
        milestones.countedAgain(
                touched.contains(ActKind.FIRST_WELCOME)
                        ? acts.day(person, true, List.of(ActKind.FIRST_WELCOME))
                        : milestones.firstWelcomeOn(),
                acts.day(person, false, EnumSet.allOf(ActKind.class)),
                touched.contains(ActKind.INDIVIDUAL_INTERVIEW)
                        ? acts.day(person, false, List.of(ActKind.INDIVIDUAL_INTERVIEW))
                        : milestones.lastInterviewOn());
    }
}
