package fr.jalon.casework.profile;

import fr.jalon.casework.person.Audience;
import fr.jalon.casework.person.IdentityChanged;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.YoungPeople;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what a file says beside the identity, and what it said before; both are journaled. */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD, Role.RECEPTION, Role.DIRECTOR})
@RequestScoped
public class ReadProfile {

    private static final int MAJORITY = 18;

    private final YoungPeople people;
    private final FieldValues values;
    private final Colleagues colleagues;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    ReadProfile(
            YoungPeople people,
            FieldValues values,
            Colleagues colleagues,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.people = people;
        this.values = values;
        this.colleagues = colleagues;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    ReadProfile() {
        this(null, null, null, null, null, null);
    }

    /** All that the reader may see. */
    public Profile read(long youngPersonId) {
        journal.record(Journal.Action.READ, "Profile", Ids.text(youngPersonId), null);
        return profile(youngPersonId, readable());
    }

    /** One part, refused to a reader who may not see it. */
    public Profile read(long youngPersonId, ProfileSection section) {
        if (!actor.has(section.readers())) {
            throw Refused.forbidden();
        }
        journal.record(Journal.Action.READ, "Profile", Ids.text(youngPersonId), section.name());
        return profile(youngPersonId, List.of(section));
    }

    /**
     * What a file said and says, identity included, the latest first.
     *
     * @param before only what is older than the value of this identifier
     */
    public History history(long youngPersonId, long before, int limit) {
        PersonalDetails person = people.get(youngPersonId).details();
        journal.record(Journal.Action.READ, "History", Ids.text(youngPersonId), null);
        List<String> fields = Stream.concat(
                        IdentityChanged.fieldNames().stream().map(name -> FieldValues.IDENTITY + name),
                        readable().stream()
                                .flatMap(section -> section.fields().stream())
                                .map(Enum::name))
                .toList();
        return new History(
                person.displayName(), values.history(youngPersonId, fields, before, limit), colleagues.names());
    }

    /**
     * What a file said.
     *
     * @param name how the young person is called
     * @param names of colleagues, by account
     */
    public record History(String name, List<FieldValue> values, Map<Long, String> names) {}

    private List<ProfileSection> readable() {
        return Arrays.stream(ProfileSection.values())
                .filter(section -> actor.has(section.readers()))
                .toList();
    }

    private Profile profile(long youngPersonId, List<ProfileSection> sections) {
        PersonalDetails person = people.get(youngPersonId).details();
        Map<String, FieldValue> said = values.current(youngPersonId);
        boolean minor = Audience.age(person.birthDate(), clock.today()) < MAJORITY;
        List<ProfileField> all =
                sections.stream().flatMap(section -> section.fields().stream()).toList();
        return new Profile(
                person.displayName(),
                sections.stream().map(section -> part(section, said, minor)).toList(),
                Completeness.of(all, said, minor));
    }

    private static Profile.Part part(ProfileSection section, Map<String, FieldValue> said, boolean minor) {
        List<Profile.Line> lines = section.fields().stream()
                .map(field -> line(field, said.get(field.name())))
                .toList();
        return new Profile.Part(section, lines, Completeness.of(section.fields(), said, minor));
    }

    private static Profile.Line line(ProfileField field, FieldValue value) {
        return value == null
                ? new Profile.Line(field, null, false, null)
                : new Profile.Line(field, value.value(), value.isProven(), value.id());
    }
}
