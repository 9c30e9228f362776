package fr.jalon.casework.file;

import fr.jalon.casework.action.ActionRequired;
import fr.jalon.casework.action.RequiredActions;
import fr.jalon.casework.agenda.Appointment;
import fr.jalon.casework.agenda.Appointments;
import fr.jalon.casework.person.Milestones;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.YoungPeople;
import fr.jalon.casework.person.YoungPerson;
import fr.jalon.casework.place.Zone;
import fr.jalon.casework.place.Zones;
import fr.jalon.casework.programme.Diagnosis;
import fr.jalon.casework.programme.EngagementContract;
import fr.jalon.casework.programme.Programmes;
import fr.jalon.casework.situation.Situation;
import fr.jalon.casework.situation.Situations;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens the file of a young person; every opening is journaled. The reception sees neither diagnosis nor contract. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION, Role.DIRECTOR})
@RequestScoped
public class OpenFile {

    private final YoungPeople people;
    private final Programmes programmes;
    private final Appointments appointments;
    private final Situations situations;
    private final Journal journal;
    private final Reader reader;

    @Inject
    OpenFile(
            YoungPeople people,
            Programmes programmes,
            Situations situations,
            Appointments appointments,
            Journal journal,
            Reader reader) {
        this.people = people;
        this.programmes = programmes;
        this.appointments = appointments;
        this.situations = situations;
        this.journal = journal;
        this.reader = reader;
    }

    OpenFile() {
        this(null, null, null, null, null, null);
    }

    /** Who reads, among which colleagues, on what day, and what of the file's alerts. */
    @RequestScoped
    static class Reader {

        private final Actor actor;
        private final Colleagues colleagues;
        private final RequiredActions actions;
        private final Zones zones;
        private final LocalClock clock;

        @Inject
        Reader(Actor actor, Colleagues colleagues, RequiredActions actions, Zones zones, LocalClock clock) {
            this.actor = actor;
            this.colleagues = colleagues;
            this.actions = actions;
            this.zones = zones;
            this.clock = clock;
        }

        Reader() {
            this(null, null, null, null, null);
        }

        List<Zone> zones(PersonalDetails person) {
            return person.contact()
                    .knownCommune()
                    .map(commune -> zones.of(commune.code(), clock.today()))
                    .orElse(List.of());
        }

        List<ActionRequired> actions(long id) {
            return actions.of(List.of(id)).getOrDefault(id, List.of());
        }

        boolean accompanies() {
            return actor.has(Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR);
        }

        Map<Long, String> names() {
            return colleagues.names();
        }

        LocalDate today() {
            return clock.today();
        }
    }

    /** The file, as this reader may see it. */
    public FileContent open(long id) {
        YoungPerson person = people.get(id);
        journal.record(Journal.Action.READ, YoungPerson.class, id, null);
        boolean accompanies = reader.accompanies();
        LocalDate today = reader.today();
        Map<Long, String> names = reader.names();
        List<Situation> lived = situations.of(id);
        Optional<Diagnosis> diagnosis = accompanies ? programmes.latestDiagnosis(id) : Optional.empty();
        List<EngagementContract> contracts = accompanies ? programmes.contracts(id) : List.of();
        List<Appointment> planned = appointments.planned(id);
        Milestones milestones = people.milestones(id);
        return new FileContent(
                id,
                person.fileNumber(),
                person.details(),
                names.get(person.counsellorId()),
                people.isFollowedElsewhere(person.details().nir()),
                today,
                reader.zones(person.details()),
                lived,
                reader.actions(id),
                milestones.firstWelcomeOn() != null,
                planned,
                diagnosis.map(OpenFile::summary).orElse(null),
                contracts);
    }

    private static FileContent.DiagnosisSummary summary(Diagnosis diagnosis) {
        return new FileContent.DiagnosisSummary(diagnosis.startedOn(), diagnosis.completedOn());
    }
}
