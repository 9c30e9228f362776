package fr.jalon.casework.file;

import fr.jalon.casework.action.ActionRequired;
import fr.jalon.casework.action.RequiredActions;
import fr.jalon.casework.agenda.AppointmentStatus;
import fr.jalon.casework.person.YoungPeople;
import fr.jalon.casework.person.YoungPerson;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Opens the file of a young person; every opening is journaled. The reception sees neither texts nor diagnosis. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION, Role.DIRECTOR})
@RequestScoped
public class OpenFile {

    private final YoungPeople people;
    private final Programmes programmes;
    private final Timeline timeline;
    private final Situations situations;
    private final Journal journal;
    private final Reader reader;

    @Inject
    OpenFile(
            YoungPeople people,
            Programmes programmes,
            Situations situations,
            Timeline timeline,
            Journal journal,
            Reader reader) {
        this.people = people;
        this.programmes = programmes;
        this.timeline = timeline;
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
        private final LocalClock clock;

        @Inject
        Reader(Actor actor, Colleagues colleagues, RequiredActions actions, LocalClock clock) {
            this.actor = actor;
            this.colleagues = colleagues;
            this.actions = actions;
            this.clock = clock;
        }

        Reader() {
            this(null, null, null, null);
        }

        List<ActionRequired> actions(long id) {
            return actions.of(List.of(id)).getOrDefault(id, List.of());
        }

        boolean seesTexts() {
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
        boolean texts = reader.seesTexts();
        LocalDate today = reader.today();
        Map<Long, String> names = reader.names();
        List<Situation> lived = situations.of(id);
        List<Diagnosis> diagnoses = texts ? programmes.diagnoses(id) : List.of();
        List<EngagementContract> contracts = texts ? programmes.contracts(id) : List.of();
        List<TimelineEntry> entries =
                timeline.of(id, new Timeline.Sources(lived, diagnoses, contracts, names, texts, today));
        return new FileContent(
                id,
                person.fileNumber(),
                person.details(),
                names.get(person.counsellorId()),
                today,
                lived,
                reader.actions(id),
                entries,
                next(entries, today),
                diagnoses.stream().findFirst().map(OpenFile::summary).orElse(null),
                contracts);
    }

    private static TimelineEntry next(List<TimelineEntry> entries, LocalDate today) {
        return planned(entries)
                .filter(entry -> !entry.day().isBefore(today))
                .min(Comparator.comparing(TimelineEntry::moment))
                .orElse(null);
    }

    private static Stream<TimelineEntry> planned(List<TimelineEntry> entries) {
        return entries.stream()
                .filter(entry ->
                        entry.appointment() != null && entry.appointment().status() == AppointmentStatus.PLANNED);
    }

    private static FileContent.DiagnosisSummary summary(Diagnosis diagnosis) {
        return new FileContent.DiagnosisSummary(diagnosis.startedOn(), diagnosis.completedOn(), diagnosis.content());
    }
}
