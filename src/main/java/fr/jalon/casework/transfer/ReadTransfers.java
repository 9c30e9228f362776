package fr.jalon.casework.transfer;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** Reads the transfers of the mission. What others propose is read by those who decide. */
@RequestScoped
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR})
public class ReadTransfers {

    private final EntityManager entities;
    private final Colleagues colleagues;
    private final Actor actor;
    private final Journal journal;

    @Inject
    ReadTransfers(EntityManager entities, Colleagues colleagues, Actor actor, Journal journal) {
        this.entities = entities;
        this.colleagues = colleagues;
        this.actor = actor;
        this.journal = journal;
    }

    ReadTransfers() {
        this(null, null, null, null);
    }

    /**
     * One transfer.
     *
     * @param counsellors who may become the referent here, names by account
     * @param counsellor name of the referent here; null where there is none
     * @param arrivedAs identifier of the file here in addresses; null where it has not arrived here
     */
    public record Opened(Transfer transfer, Map<Long, String> counsellors, String counsellor, String arrivedAs) {}

    /** Those sent, newest first, before an identifier. */
    public List<Transfer> sent(long before, int limit) {
        return transfers().sent(before, limit);
    }

    /** Those received, newest first, before an identifier; none for who does not decide. */
    public List<Transfer> received(long before, int limit) {
        return isDeciding() ? transfers().received(before, limit) : List.of();
    }

    /** How many wait for an answer of this reader. */
    public int toAnswer() {
        return isDeciding() ? transfers().toAnswer() : 0;
    }

    /** One; journaled. */
    public Opened find(long id) {
        Transfer transfer = transfers().get(id);
        if (!transfer.sent() && !isDeciding()) {
            throw Refused.notFound();
        }
        journal.record(Journal.Action.READ, Transfer.class, id, null);
        Map<Long, String> counsellors = transfer.sent() ? Map.of() : colleagues.counsellors();
        Long referent = transfer.answer() == null ? null : transfer.answer().counsellor();
        String arrived = Tables.of(entities)
                .one(
                        "SELECT young_person_id FROM arrived_file WHERE transfer_id = ?",
                        row -> Ids.text(row.getLong(1)),
                        id)
                .orElse(null);
        return new Opened(transfer, counsellors, referent == null ? null : counsellors.get(referent), arrived);
    }

    private boolean isDeciding() {
        return actor.has(Role.TEAM_LEAD, Role.DIRECTOR);
    }

    private Transfers transfers() {
        return new Transfers(Tables.of(entities));
    }
}
