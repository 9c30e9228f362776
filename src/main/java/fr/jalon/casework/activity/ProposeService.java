package fr.jalon.casework.activity;

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

/** Proposes services to young people, by the themes of the common offer, and follows what comes of it. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD})
@RequestScoped
public class ProposeService {

    private static final int LISTED = 200;

    private final YoungPeople people;
    private final ServiceOffers offers;
    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    ProposeService(
            YoungPeople people,
            ServiceOffers offers,
            EntityManager entities,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.people = people;
        this.offers = offers;
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    ProposeService() {
        this(null, null, null, null, null, null);
    }

    /** An offer, and how the young person is called. */
    public record Opened(ServiceOffer offer, String name) {}

    /** The latest offers made to a young person, newest first, at most 200; the reading is journaled. */
    public List<ServiceOffer> list(long youngPersonId) {
        people.get(youngPersonId);
        journal.record(Journal.Action.READ, "ServiceOffers", Ids.text(youngPersonId), null);
        return offers.before(youngPersonId, LocalDate.of(9999, 12, 31), Long.MAX_VALUE, LISTED);
    }

    /** One of them; the reading is journaled. */
    public Opened open(long id) {
        ServiceOffer offer = offers.get(id);
        journal.record(Journal.Action.READ, ServiceOffer.class, id, "file " + Ids.text(offer.youngPersonId()));
        return new Opened(offer, nameOf(offer.youngPersonId()));
    }

    /** How a young person is called: for the form. */
    public String nameOf(long youngPersonId) {
        return people.get(youngPersonId).details().displayName();
    }

    /** Proposes apart from an act. */
    public ServiceOffer propose(long youngPersonId, OfferDetails details) {
        people.get(youngPersonId);
        if (details.proposedOn().isAfter(clock.today())) {
            throw Refused.field("proposedOn", "offer.proposedOn.future");
        }
        ServiceOffer offer = new ServiceOffer(youngPersonId, null, details, actor.accountId(), clock.utc());
        entities.persist(offer);
        journal.record(
                Journal.Action.CREATE,
                ServiceOffer.class,
                offer.id(),
                details.theme() + " file " + Ids.text(youngPersonId));
        return offer;
    }

    /**
     * Says what came of an offer, today.
     *
     * @param version the version that was read
     */
    public ServiceOffer follow(long id, int version, OfferState state) {
        if (state == null) {
            throw Refused.field("state", "offer.state.missing");
        }
        ServiceOffer offer = offers.get(id);
        if (offer.version() != version) {
            throw Refused.changedMeanwhile();
        }
        offer.become(state, clock.today());
        entities.flush();
        journal.record(
                Journal.Action.UPDATE, ServiceOffer.class, id, state + " file " + Ids.text(offer.youngPersonId()));
        return offer;
    }

    /** Today, where the mission is. */
    public LocalDate today() {
        return clock.today();
    }
}
