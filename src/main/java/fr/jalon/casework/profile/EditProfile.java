package fr.jalon.casework.profile;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Changes what a file says beside the identity. Two people who change different fields do not disturb each other; of
 * two who change the same one, the second is told.
 */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION})
@RequestScoped
public class EditProfile {

    private final YoungPeople people;
    private final FieldValues values;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    EditProfile(YoungPeople people, FieldValues values, Actor actor, Journal journal, LocalClock clock) {
        this.people = people;
        this.values = values;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    EditProfile() {
        this(null, null, null, null, null);
    }

    /**
     * One field as entered.
     *
     * @param typed as people type it; null or blank clears the field
     * @param proven whether the original document was seen
     * @param seen identifier of the value that was read, or null where there was none
     */
    public record Entry(ProfileField field, String typed, boolean proven, Long seen) {}

    /**
     * Writes the fields that differ from what the file says.
     *
     * @return how many did
     * @throws Refused where a value is not acceptable, where a field is not for this reader, or where somebody else
     *     changed it since it was read: nothing is written
     */
    public int change(long youngPersonId, List<Entry> entries) {
        people.get(youngPersonId);
        Map<String, FieldValue> said = values.current(youngPersonId);
        List<FieldValue> superseded = new ArrayList<>();
        List<FieldValue> added = new ArrayList<>();
        for (Entry entry : entries) {
            FieldValue next = next(youngPersonId, entry);
            FieldValue known = said.get(entry.field().name());
            if (!differs(known, next)) {
                continue;
            }
            if (!Objects.equals(known == null ? null : Long.valueOf(known.id()), entry.seen())) {
                throw new Refused(Refused.Kind.CONFLICT, entry.field().name(), "details.changedMeanwhile");
            }
            if (known != null) {
                superseded.add(known);
            }
            added.add(next);
        }
        values.follow(superseded, added);
        if (!added.isEmpty()) {
            String fields =
                    String.join(" ", added.stream().map(FieldValue::field).toList());
            journal.record(Journal.Action.UPDATE, "Profile", Ids.text(youngPersonId), fields);
        }
        return added.size();
    }

    private FieldValue next(long youngPersonId, Entry entry) {
        ProfileField field = entry.field();
        if (!actor.has(field.section().readers())) {
            throw Refused.forbidden();
        }
        String value = field.type().parse(field.name(), entry.typed());
        boolean proven = entry.proven() && field.isProvable();
        return new FieldValue(youngPersonId, field.name(), value, proven, clock.utc(), actor.accountId());
    }

    private static boolean differs(FieldValue known, FieldValue next) {
        return known == null
                ? next.value() != null
                : !Objects.equals(known.value(), next.value()) || known.isProven() != next.isProven();
    }
}
