package fr.jalon.labelling.commission;

import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Takes votes and counts them. Of a secret vote it keeps who voted, so that nobody does twice, and apart from that, under
 * a number drawn at random, each ballot; both go when they are counted. Called by use cases.
 */
@ApplicationScoped
class VoteBox {

    private final EntityManager entities;

    @Inject
    VoteBox(EntityManager entities) {
        this.entities = entities;
    }

    VoteBox() {
        this(null);
    }

    boolean hasVoted(long item, long member) {
        return Tables.of(entities)
                .one("SELECT 1 FROM item_vote WHERE item_id = ? AND member_id = ?", row -> true, item, member)
                .isPresent();
    }

    /** How many have voted so far. */
    int cast(long item) {
        return Tables.of(entities)
                .one("SELECT COUNT(*) FROM item_vote WHERE item_id = ?", row -> row.getInt(1), item)
                .orElse(0);
    }

    /** Takes a vote; MariaDB refuses a second one of the same member. */
    void put(long item, boolean secret, long member, VoteChoice choice) {
        Tables tables = Tables.of(entities);
        tables.insert("voting_desk", "item_id, member_id, choice", List.<Object[]>of(new Object[] {
            item, member, secret ? null : choice.name()
        }));
        if (secret) {
            tables.insert("ballot_box", "id, item_id, choice", List.<Object[]>of(new Object[] {
                UUID.randomUUID().toString(), item, choice.name()
            }));
        }
    }

    /** Counts a vote that is closed; of a secret one, only the counts are left. */
    Map<VoteChoice, Integer> count(long item, boolean secret) {
        Tables tables = Tables.of(entities);
        Map<VoteChoice, Integer> counts = new EnumMap<>(VoteChoice.class);
        for (VoteChoice choice : VoteChoice.values()) {
            counts.put(choice, 0);
        }
        tables.list(
                        "SELECT choice, COUNT(*) FROM " + (secret ? "item_ballot" : "item_vote")
                                + " WHERE item_id = ? GROUP BY choice",
                        row -> Map.entry(VoteChoice.valueOf(row.getString(1)), row.getInt(2)),
                        item)
                .forEach(one -> counts.put(one.getKey(), one.getValue()));
        if (secret) {
            empty(item);
        }
        return counts;
    }

    /** Forgets the votes on a former proposal. */
    void empty(long item) {
        Tables tables = Tables.of(entities);
        tables.update("DELETE FROM item_vote WHERE item_id = ?", item);
        tables.update("DELETE FROM item_ballot WHERE item_id = ?", item);
    }
}
