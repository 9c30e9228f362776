package fr.jalon.casework.programme;

import fr.jalon.casework.person.Milestones;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.YoungPeople;
import fr.jalon.casework.situation.Situations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Gathers what the eligibility looks at, from the features that keep it. */
@ApplicationScoped
class ContractFiles {

    private final YoungPeople people;
    private final Situations situations;
    private final Programmes programmes;

    @Inject
    ContractFiles(YoungPeople people, Situations situations, Programmes programmes) {
        this.people = people;
        this.situations = situations;
        this.programmes = programmes;
    }

    ContractFiles() {
        this(null, null, null);
    }

    /**
     * The file of a young person.
     *
     * @param orientedOn day the orientation was notified; may be null
     * @param day the day of the situations looked at
     */
    ContractFile of(long youngPersonId, LocalDate orientedOn, LocalDate day) {
        PersonalDetails person = people.get(youngPersonId).details();
        Milestones milestones = people.milestones(youngPersonId);
        Boolean hardToEmploy = programmes
                .completedDiagnosis(youngPersonId)
                .map(diagnosis -> diagnosis.content().hardToEmploy())
                .orElse(null);
        return new ContractFile(
                person.birthDate(),
                person.rqth(),
                situations.ongoing(youngPersonId, day),
                person.jobSeeker(),
                hardToEmploy,
                milestones.diagnosedOn(),
                milestones.contractEndsOn(),
                orientedOn);
    }
}
