package fr.jalon.casework.programme;

import fr.jalon.casework.allowance.ExpectedAllowance;
import fr.jalon.casework.person.Milestones;
import fr.jalon.casework.person.PersonalDetails;
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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Opens a CEJ where the file meets every condition of the law. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD})
@RequestScoped
public class OpenEngagementContract {

    private final YoungPeople people;
    private final ContractFiles files;
    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    OpenEngagementContract(
            YoungPeople people,
            ContractFiles files,
            EntityManager entities,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.people = people;
        this.files = files;
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    OpenEngagementContract() {
        this(null, null, null, null, null, null);
    }

    /**
     * What can be said before anything is agreed.
     *
     * @param weeklyHours what the rule asks
     * @param months the longest length
     */
    public record Preparation(
            PersonalDetails person, List<Condition> conditions, int weeklyHours, int months, LocalDate today) {

        /** Whether nothing stands in the way. */
        public boolean isOpenable() {
            return conditions.stream().noneMatch(Condition::isObstacle);
        }
    }

    /** Looks at the file, for a signature today; journaled as a reading. */
    public Preparation prepare(long youngPersonId, LocalDate orientedOn) {
        LocalDate today = clock.today();
        ContractRule rule = ContractRule.on(today);
        PersonalDetails person = people.get(youngPersonId).details();
        journal.record(Journal.Action.READ, "Eligibility", Ids.text(youngPersonId), null);
        return new Preparation(
                person, assess(youngPersonId, orientedOn, today), rule.weeklyHours(), rule.months(), today);
    }

    /**
     * Opens the contract.
     *
     * @throws Refused where a condition of the law is not met or not known, naming its article, or where the terms go
     *     against the rule
     */
    public EngagementContract open(long youngPersonId, ContractTerms terms) {
        terms.check(clock.today());
        // Two signatures at one moment: the second waits here for the first, and then sees its contract.
        Milestones milestones = people.locked(youngPersonId);
        List<Condition> conditions = assess(youngPersonId, terms.orientedOn(), terms.signedOn());
        conditions.stream().filter(Condition::isObstacle).findFirst().ifPresent(obstacle -> {
            throw Refused.conflict(
                    "contract.refused." + obstacle.code(), obstacle.code().article());
        });
        EngagementContract contract =
                new EngagementContract(Ids.next(), youngPersonId, terms, actor.accountId(), clock.utc());
        LocalDate birthDate = people.get(youngPersonId).birthDate();
        contract.freeze(
                ExpectedAllowance.of(birthDate, terms.household(), terms.startsOn())
                        .orElse(null),
                summary(conditions));
        entities.persist(contract);
        milestones.contractedUntil(terms.endsOn());
        journal.record(
                Journal.Action.CREATE, EngagementContract.class, contract.id(), "file " + Ids.text(youngPersonId));
        return contract;
    }

    private List<Condition> assess(long youngPersonId, LocalDate orientedOn, LocalDate day) {
        return ContractEligibility.assess(files.of(youngPersonId, orientedOn, day), day);
    }

    private static String summary(List<Condition> conditions) {
        return conditions.stream()
                .map(condition -> condition.code() + " " + condition.code().article() + " " + condition.verdict())
                .collect(Collectors.joining("; "));
    }
}
