package fr.jalon.casework.transfer;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;

import fr.jalon.casework.exchange.Place;
import fr.jalon.identity.Role;
import fr.jalon.identity.TestActor;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.testing.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/** What people of the two missions of the tests do with a transfer: from Essai-Sud to Essai-Nord unless said otherwise. */
@RequestScoped
public class TestTransfers {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    static final Place SOUTH = new Place(new StructureCode("98002S00"), PARIS);
    static final Place NORTH = new Place(new StructureCode("98001S00"), PARIS);

    @Inject
    TestActor actor;

    @Inject
    ProposeTransfer propose;

    @Inject
    AnswerTransfer answer;

    @Inject
    ReadTransfers read;

    @Inject
    TransferWork work;

    static Proposal proposal(String destination) {
        return new Proposal(destination, Here.today(), Consent.SIGNED, "Il déménage", "Cherche un emploi");
    }

    /** Proposes a file of Essai-Sud to Essai-Nord. */
    long proposed(long youngPersonId) {
        return actor.as(COUNSELLOR_SOUTH, () -> propose.propose(youngPersonId, proposal("98001S00")));
    }

    /** Proposes it, accepts it and carries it; returns how it stands then. */
    TransferState transferred(long youngPersonId) {
        return carried(accepted(proposed(youngPersonId)));
    }

    long accepted(long id) {
        return actor.as(DIRECTOR_NORTH, () -> {
            answer.accept(id, read.find(id).transfer().version(), COUNSELLOR_NORTH.accountId());
            return id;
        });
    }

    /** Carries it as far as it goes, whoever else does. */
    TransferState carried(long id) {
        TransferState state = work.carry(SOUTH, id);
        return state.isOver() ? state : work.carry(SOUTH, id);
    }

    /** One that Essai-Nord has sent. */
    TransferState carriedFromNorth(long id) {
        return work.carry(NORTH, id);
    }

    Transfer asSouth(long id) {
        return actor.as(COUNSELLOR_SOUTH, () -> read.find(id).transfer());
    }

    Transfer asNorth(long id) {
        return actor.as(DIRECTOR_NORTH, () -> read.find(id).transfer());
    }

    /** As the team lead of Essai-Sud. */
    <T> T asLead(Callable<T> does) {
        return actor.as(201, "98002S00", Role.TEAM_LEAD, does);
    }
}
