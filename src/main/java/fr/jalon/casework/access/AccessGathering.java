package fr.jalon.casework.access;

import fr.jalon.casework.person.YoungPeople;
import fr.jalon.casework.person.YoungPerson;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleague;
import fr.jalon.identity.Colleagues;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers from every feature what is kept of a person. */
@RequestScoped
class AccessGathering {

    private final YoungPeople people;
    private final Instance<AccessSource> sources;
    private final AccessTrail trail;
    private final Colleagues colleagues;
    private final Actor actor;
    private final LocalClock clock;

    @Inject
    AccessGathering(
            YoungPeople people,
            @Any Instance<AccessSource> sources,
            AccessTrail trail,
            Colleagues colleagues,
            Actor actor,
            LocalClock clock) {
        this.people = people;
        this.sources = sources;
        this.trail = trail;
        this.colleagues = colleagues;
        this.actor = actor;
        this.clock = clock;
    }

    AccessGathering() {
        this(null, null, null, null, null, null);
    }

    /** All of it; refused as not found where the mission has no such file. */
    AccessAnswer gather(long youngPersonId, Set<String> leftOut) {
        YoungPerson person = people.get(youngPersonId);
        AccessWording wording = wording(leftOut);
        Map<AccessPart, List<AccessItem>> parts = new EnumMap<>(AccessPart.class);
        for (AccessPart part : AccessPart.values()) {
            parts.put(part, List.of());
        }
        sources.forEach(source -> parts.put(source.part(), source.items(youngPersonId)));
        List<AccessItem> all = new ArrayList<>();
        parts.values().forEach(all::addAll);
        parts.put(AccessPart.JOURNAL, trail.of(youngPersonId, all, wording));
        return new AccessAnswer(
                person.details().displayName(),
                person.fileNumber(),
                actor.structureCode().value(),
                actor.signedIn().orElseThrow().structureName(),
                clock.utc(),
                parts,
                wording);
    }

    private AccessWording wording(Set<String> leftOut) {
        List<Colleague> all = colleagues.all();
        return new AccessWording(
                AccessWording.LANGUAGE,
                actor.zone(),
                all.stream().collect(Collectors.toMap(Colleague::getAccountId, Colleague::getName)),
                all.stream().collect(Collectors.toMap(Colleague::getAccountId, AccessGathering::function)),
                leftOut);
    }

    private static String function(Colleague colleague) {
        return colleague.roles().stream()
                .map(role -> AccessWording.in("role." + role))
                .collect(Collectors.joining(", "));
    }
}
