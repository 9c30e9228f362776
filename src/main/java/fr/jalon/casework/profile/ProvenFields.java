package fr.jalon.casework.profile;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.shared.Ids;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Marks fields as proven by a document whose original was seen. Called by use cases. */
@ApplicationScoped
public class ProvenFields {

    private final FieldValues values;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    ProvenFields(FieldValues values, Actor actor, Journal journal, LocalClock clock) {
        this.values = values;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    ProvenFields() {
        this(null, null, null, null);
    }

    /** Marks what the field says as proven; nothing where it says nothing, is proven, or is not for this actor. */
    public void prove(long youngPersonId, ProfileField field) {
        FieldValue said = values.current(youngPersonId).get(field.name());
        boolean provable = field.isProvable() && actor.has(field.section().readers());
        if (!provable || said == null || said.value() == null || said.isProven()) {
            return;
        }
        FieldValue next =
                new FieldValue(youngPersonId, field.name(), said.value(), true, clock.utc(), actor.accountId());
        values.follow(List.of(said), List.of(next));
        journal.record(Journal.Action.UPDATE, "Profile", Ids.text(youngPersonId), field.name());
    }
}
