package fr.jalon.casework.programme;

import fr.jalon.casework.person.PersonalDetails;
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
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.Optional;

/** Writes an in-depth diagnosis with a young person, saves it as a draft as often as wanted, and completes it. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD})
@RequestScoped
public class WriteDiagnosis {

    private final YoungPeople people;
    private final Programmes programmes;
    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    WriteDiagnosis(
            YoungPeople people,
            Programmes programmes,
            EntityManager entities,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.people = people;
        this.programmes = programmes;
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    WriteDiagnosis() {
        this(null, null, null, null, null, null);
    }

    /**
     * A diagnosis as it stands.
     *
     * @param id of the draft; null where none was begun
     * @param version that was read; 0 for a new one
     * @param before the last completed one; null where there is none
     */
    public record Draft(
            Long id, int version, PersonalDetails person, DiagnosisContent content, DiagnosisContent before) {}

    /**
     * The draft under way, or a new one. A new one starts from what the last one said on each theme; the difficulty and
     * the conclusion are to be said again.
     */
    public Draft open(long youngPersonId) {
        PersonalDetails person = people.get(youngPersonId).details();
        journal.record(Journal.Action.READ, "Diagnosis", Ids.text(youngPersonId), null);
        DiagnosisContent before = programmes
                .completedDiagnosis(youngPersonId)
                .map(Diagnosis::content)
                .orElse(null);
        return draft(youngPersonId)
                .map(d -> new Draft(d.id(), d.version(), person, d.content(), before))
                .orElseGet(() -> new Draft(
                        null,
                        0,
                        person,
                        new DiagnosisContent(before == null ? Map.of() : before.themes(), null, null),
                        before));
    }

    /**
     * Saves the draft.
     *
     * @param id as read; null begins one
     * @return the draft saved, with its new version
     * @throws Refused as a conflict where somebody else saved or completed it meanwhile
     */
    public Diagnosis save(long youngPersonId, Long id, int version, DiagnosisContent content) {
        people.locked(youngPersonId);
        Diagnosis diagnosis = current(youngPersonId, id, version);
        diagnosis.say(content);
        if (id != null) {
            entities.lock(diagnosis, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
        write();
        journal.record(Journal.Action.UPDATE, Diagnosis.class, diagnosis.id(), "file " + Ids.text(youngPersonId));
        return diagnosis;
    }

    /** Saves and completes; refuses while a theme was not talked about or the difficulty not assessed. */
    public Diagnosis complete(long youngPersonId, Long id, int version, DiagnosisContent content) {
        content.checkComplete();
        Diagnosis diagnosis = save(youngPersonId, id, version, content);
        diagnosis.complete(clock.today());
        people.milestones(youngPersonId).diagnosed(clock.today());
        return diagnosis;
    }

    private void write() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw Constraints.violated(e, "diagnosis_one_draft") ? Refused.changedMeanwhile() : e;
        }
    }

    private Diagnosis current(long youngPersonId, Long id, int version) {
        Optional<Diagnosis> draft = draft(youngPersonId);
        if (id == null && draft.isEmpty()) {
            Diagnosis begun = new Diagnosis(Ids.next(), youngPersonId, actor.accountId(), clock.today());
            entities.persist(begun);
            return begun;
        }
        return draft.filter(d -> id != null && d.id() == id && d.version() == version)
                .orElseThrow(Refused::changedMeanwhile);
    }

    private Optional<Diagnosis> draft(long youngPersonId) {
        return programmes.latestDiagnosis(youngPersonId).filter(diagnosis -> !diagnosis.isComplete());
    }
}
