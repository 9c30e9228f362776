package fr.jalon.casework.programme;

import fr.jalon.casework.activity.Theme;
import fr.jalon.casework.person.YoungPeople;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Reads the in-depth diagnoses of a young person, each with what changed since the one before; journaled. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR})
@RequestScoped
public class ReadDiagnoses {

    private final YoungPeople people;
    private final Programmes programmes;
    private final Colleagues colleagues;
    private final Journal journal;

    @Inject
    ReadDiagnoses(YoungPeople people, Programmes programmes, Colleagues colleagues, Journal journal) {
        this.people = people;
        this.programmes = programmes;
        this.colleagues = colleagues;
        this.journal = journal;
    }

    ReadDiagnoses() {
        this(null, null, null, null);
    }

    /**
     * The diagnoses of a young person, and one of them whole.
     *
     * @param all newest first
     * @param shown null where there is none
     * @param before the completed one before the one shown; null where there is none
     * @param changes by theme, since the one before
     * @param names of colleagues, by account
     */
    public record Versions(
            List<Diagnosis> all,
            Diagnosis shown,
            DiagnosisContent content,
            Diagnosis before,
            Map<Theme, List<DiagnosisChange>> changes,
            Map<Long, String> names) {}

    /**
     * Opens one of them.
     *
     * @param id which one; null for the latest
     */
    public Versions open(long youngPersonId, Long id) {
        people.get(youngPersonId);
        journal.record(Journal.Action.READ, "Diagnosis", Ids.text(youngPersonId), null);
        List<Diagnosis> all = programmes.diagnoses(youngPersonId);
        if (all.isEmpty() && id == null) {
            return new Versions(all, null, null, null, Map.of(), Map.of());
        }
        Diagnosis shown = all.stream()
                .filter(one -> id == null || one.id() == id)
                .findFirst()
                .orElseThrow(Refused::notFound);
        Diagnosis before = all.stream()
                .skip(all.indexOf(shown) + 1L)
                .filter(Diagnosis::isComplete)
                .findFirst()
                .orElse(null);
        DiagnosisContent content = shown.content();
        DiagnosisContent then = before == null ? null : before.content();
        return new Versions(all, shown, content, before, DiagnosisChange.between(then, content), colleagues.names());
    }
}
