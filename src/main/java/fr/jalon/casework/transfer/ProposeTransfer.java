package fr.jalon.casework.transfer;

import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.YoungPeople;
import fr.jalon.casework.person.YoungPerson;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Constraints;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.tenancy.Structure;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Proposes a file to another structure, and takes the proposal back while nobody has answered. */
@RequestScoped
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD})
public class ProposeTransfer {

    private final YoungPeople people;
    private final EntityManager entities;
    private final Event<TransferMoved> moved;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    ProposeTransfer(
            YoungPeople people,
            EntityManager entities,
            Event<TransferMoved> moved,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.people = people;
        this.entities = entities;
        this.moved = moved;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    ProposeTransfer() {
        this(null, null, null, null, null, null);
    }

    /**
     * What the form needs.
     *
     * @param name how the young person is called
     * @param destinations the other missions at work, by name
     * @param open the proposal that is open already; null where there is none
     */
    public record Prepared(String name, List<Structure> destinations, Transfer open) {}

    /** Prepares a proposal. */
    public Prepared prepare(long youngPersonId) {
        YoungPerson person = people.get(youngPersonId);
        Optional<Transfer> open = new Transfers(Tables.of(entities)).ofFile(youngPersonId);
        return new Prepared(person.details().displayName(), destinations(), open.orElse(null));
    }

    /**
     * Proposes; returns the identifier of the transfer.
     *
     * @throws Refused where the file is already proposed to somebody
     */
    public long propose(long youngPersonId, Proposal typed) {
        YoungPerson person = people.get(youngPersonId);
        LocalDate today = clock.today();
        TransferRule rule = TransferRule.on(today);
        Proposal proposal = typed.checked(today, rule);
        if (destinations().stream().noneMatch(one -> one.getCode().equals(proposal.destination()))) {
            throw Refused.field("destination", "transfer.destination.missing");
        }
        PersonalDetails details = person.details();
        Transfers.File file = new Transfers.File(
                youngPersonId,
                person.fileNumber(),
                details.displayName(),
                details.birthDate(),
                details.contact().commune());
        String source = actor.structureCode().value();
        long id;
        try {
            id = transfers().propose(source, proposal, file, asking(today.plusDays(rule.proposalDays())));
        } catch (PersistenceException e) {
            throw Constraints.violated(e, "transfer_one_open") ? Refused.conflict("transfer.already") : e;
        }
        journal.record(Journal.Action.CREATE, Transfer.class, id, "file " + Ids.text(youngPersonId));
        tell(id, proposal.destination(), TransferState.PROPOSED);
        return id;
    }

    /** Takes it back. */
    public void withdraw(long id, int version) {
        Transfer transfer = transfers().get(id);
        if (!transfer.sent()) {
            throw Refused.forbidden();
        }
        if (!transfer.isOpen()) {
            throw Refused.conflict("transfer.answered");
        }
        if (!transfers().withdraw(id, version, clock.utc())) {
            throw Refused.changedMeanwhile();
        }
        journal.record(Journal.Action.UPDATE, Transfer.class, id, "withdrawn");
        tell(id, transfer.other(), TransferState.WITHDRAWN);
    }

    private void tell(long id, String other, TransferState state) {
        moved.fire(new TransferMoved(id, actor.structureCode(), new StructureCode(other), state));
    }

    private List<Structure> destinations() {
        return entities.createQuery(
                        "select s from Structure s where s.kind = :mission and s.state = :active and s.code <> :own"
                                + " order by s.name",
                        Structure.class)
                .setParameter("mission", Structure.Kind.MISSION)
                .setParameter("active", Structure.State.ACTIVE)
                .setParameter("own", actor.structureCode().value())
                .getResultList();
    }

    private Transfers.Asking asking(LocalDate expiresOn) {
        return new Transfers.Asking(actor.accountId(), actor.name(), clock.today(), clock.utc(), expiresOn);
    }

    private Transfers transfers() {
        return new Transfers(Tables.of(entities));
    }
}
