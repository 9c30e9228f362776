package fr.jalon.casework.duplicate;

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

/** Says that two files that look alike are of two people, and takes that back. Who accompanies them knows best. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.DIRECTOR})
@RequestScoped
public class SetPairAside {

    private static final int LONGEST = 300;

    private final SetAsidePairs pairs;
    private final YoungPeople people;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    SetPairAside(SetAsidePairs pairs, YoungPeople people, Actor actor, Journal journal, LocalClock clock) {
        this.pairs = pairs;
        this.people = people;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    SetPairAside() {
        this(null, null, null, null, null);
    }

    /**
     * Sets a pair aside: it is shown no more.
     *
     * @param reason how it is known; at most 300 characters
     * @return its identifier
     */
    public long setAside(long one, long other, String reason) {
        if (one == other) {
            throw new Refused("pair.same");
        }
        people.get(one);
        people.get(other);
        if (reason == null || reason.isBlank()) {
            throw Refused.field("reason", "pair.reason.missing");
        }
        if (reason.strip().length() > LONGEST) {
            throw Refused.field("reason", "person.tooLong", LONGEST);
        }
        if (pairs.contains(one, other)) {
            throw Refused.conflict("pair.already");
        }
        long id = Ids.next();
        pairs.add(id, one, other, reason.strip(), clock.utc(), actor.accountId());
        journal.record(Journal.Action.CREATE, "SetAsidePair", Ids.text(id), Ids.text(one) + " " + Ids.text(other));
        return id;
    }

    /** Takes it back: the pair is shown again if the files still look alike. */
    public void takeBack(long id) {
        if (!pairs.remove(id)) {
            throw Refused.notFound();
        }
        journal.record(Journal.Action.DELETE, "SetAsidePair", Ids.text(id), null);
    }
}
