package fr.jalon.casework.transfer;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Accepts or refuses a file that another structure proposes. */
@RequestScoped
@UseCase(allowed = {Role.TEAM_LEAD, Role.DIRECTOR})
public class AnswerTransfer {

    private final EntityManager entities;
    private final Colleagues colleagues;
    private final Event<TransferMoved> moved;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    AnswerTransfer(
            EntityManager entities,
            Colleagues colleagues,
            Event<TransferMoved> moved,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.entities = entities;
        this.colleagues = colleagues;
        this.moved = moved;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    AnswerTransfer() {
        this(null, null, null, null, null, null);
    }

    /**
     * Accepts; the file is then carried in the background.
     *
     * @param version the version that was read
     * @param counsellor account of the referent here
     * @throws Refused where it is too late, was answered already, or the counsellor does not accompany here
     */
    public void accept(long id, int version, Long counsellor) {
        Transfer transfer = open(id);
        if (counsellor == null || !colleagues.counsellors().containsKey(counsellor)) {
            throw Refused.field("counsellor", "transfer.counsellor.missing");
        }
        if (!transfers().accept(id, version, counsellor, by())) {
            throw Refused.changedMeanwhile();
        }
        journal.record(Journal.Action.UPDATE, Transfer.class, id, "accepted");
        tell(transfer, TransferState.ACCEPTED);
    }

    /** Refuses, with a reason. */
    public void refuse(long id, int version, String reason) {
        String why = Proposal.text("refusal", reason, "transfer.refusal.missing");
        Transfer transfer = open(id);
        if (!transfers().refuse(id, version, why, by())) {
            throw Refused.changedMeanwhile();
        }
        journal.record(Journal.Action.UPDATE, Transfer.class, id, "refused");
        tell(transfer, TransferState.REFUSED);
    }

    private Transfer open(long id) {
        Transfer transfer = transfers().get(id);
        if (transfer.sent()) {
            throw Refused.forbidden();
        }
        if (!transfer.isOpen()) {
            throw Refused.conflict("transfer.answered");
        }
        if (transfer.expiresOn().isBefore(clock.today())) {
            throw Refused.conflict("transfer.expired");
        }
        return transfer;
    }

    private void tell(Transfer transfer, TransferState state) {
        moved.fire(new TransferMoved(transfer.id(), actor.structureCode(), new StructureCode(transfer.other()), state));
    }

    private Transfers.Asking by() {
        return new Transfers.Asking(actor.accountId(), actor.name(), clock.today(), clock.utc(), null);
    }

    private Transfers transfers() {
        return new Transfers(Tables.of(entities));
    }
}
