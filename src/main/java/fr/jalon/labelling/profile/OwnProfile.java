package fr.jalon.labelling.profile;

import fr.jalon.identity.Actor;
import fr.jalon.labelling.reference.ApplicabilityRule;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.StructureTraits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The profile of the current structure, and the criteria that certainly do not concern it. Called inside use cases. */
@ApplicationScoped
public class OwnProfile {
    private final EntityManager entities;
    private final Actor actor;

    @Inject
    OwnProfile(EntityManager entities, Actor actor) {
        this.entities = entities;
        this.actor = actor;
    }

    OwnProfile() {
        this(null, null);
    }

    /** The criteria of a reference whose rule excludes the structure. */
    public Set<Long> excluded(QualityReference reference) {
        String kind = actor.structureCode().kind();
        StructureTraits traits = find().map(profile -> profile.traits(kind)).orElse(StructureTraits.unknown(kind));
        return reference.criteria().stream()
                .filter(criterion -> reference.above(criterion).stream().anyMatch(node -> excludes(node, traits))
                        || excludes(criterion, traits))
                .map(ReferenceNode::id)
                .collect(Collectors.toSet());
    }

    private static boolean excludes(ReferenceNode node, StructureTraits traits) {
        return ApplicabilityRule.parse(node.details().applies()).excludes(traits);
    }

    Optional<StructureProfile> find() {
        return Optional.ofNullable(
                entities.find(StructureProfile.class, actor.structureCode().value()));
    }
}
