package fr.jalon.labelling.improvement;

import fr.jalon.identity.Colleagues;
import fr.jalon.labelling.audit.OwnFindings;
import fr.jalon.labelling.diagnosis.ScoredCriteria;
import fr.jalon.labelling.project.ProjectShelf;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.References;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a plan refers to: its actions, what they answer, the people who carry them, the nodes that they improve. */
@ApplicationScoped
class PlanSources {
    private final ImprovementActions actions;
    private final ScoredCriteria criteria;
    private final Colleagues colleagues;
    private final References references;
    private final ProjectShelf shelf;
    private final OwnFindings findings;

    @Inject
    PlanSources(
            ImprovementActions actions,
            ScoredCriteria criteria,
            Colleagues colleagues,
            References references,
            ProjectShelf shelf,
            OwnFindings findings) {
        this.actions = actions;
        this.criteria = criteria;
        this.colleagues = colleagues;
        this.references = references;
        this.shelf = shelf;
        this.findings = findings;
    }

    PlanSources() {
        this(null, null, null, null, null, null);
    }

    ImprovementActions actions() {
        return actions;
    }

    ScoredCriteria criteria() {
        return criteria;
    }

    Colleagues colleagues() {
        return colleagues;
    }

    ProjectShelf shelf() {
        return shelf;
    }

    OwnFindings findings() {
        return findings;
    }

    /** The references for a kind of structure, the newest first. */
    List<QualityReference> references(String kind) {
        return references.forKind(kind);
    }

    QualityReference reference(long id) {
        return references.find(id);
    }

    /** Refuses a finding, an item or a roadmap that is not the structure's. */
    void check(ActionSource source) {
        if (source.findingId() != null) {
            findings.find(source.findingId());
        }
        if (source.swotItemId() != null) {
            shelf.swotItem(source.swotItemId());
        }
        if (source.roadmapId() != null) {
            shelf.roadmap(source.roadmapId());
        }
    }

    /**
     * The people and nodes that a plan names; those who already carry the action may have left since.
     *
     * @param already contributors of the action before, by account
     * @param kind of the structure, as references name it
     */
    Resolved resolve(ActionPlan plan, Long scoreId, Map<Long, String> already, String kind) {
        Map<Long, String> names = colleagues.teamNames();
        if (!names.containsKey(plan.ownerId())) {
            throw Refused.field("owner", "improvement.ownerUnknown");
        }
        Map<Long, String> contributors = new LinkedHashMap<>();
        for (Long account : plan.details().parts().contributors()) {
            String name = names.getOrDefault(account, already.get(account));
            if (name == null) {
                throw Refused.field("contributors", "improvement.contributorUnknown");
            }
            if (!account.equals(plan.ownerId())) {
                contributors.put(account, name);
            }
        }
        return new Resolved(names.get(plan.ownerId()), contributors, places(plan, scoreId, kind));
    }

    private List<NodePlace> places(ActionPlan plan, Long scoreId, String kind) {
        Set<Long> wanted = new LinkedHashSet<>();
        if (scoreId != null) {
            wanted.add(criteria.find(scoreId).node().id());
        }
        wanted.addAll(plan.details().parts().nodes());
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Long, NodePlace> places = new HashMap<>();
        for (QualityReference reference : references(kind)) {
            for (ReferenceNode criterion : reference.criteria()) {
                if (wanted.contains(criterion.id())) {
                    long axis = reference.axisOf(criterion).id();
                    places.put(criterion.id(), new NodePlace(reference.id(), axis, criterion.id()));
                }
            }
        }
        if (!places.keySet().containsAll(wanted)) {
            throw Refused.field("nodes", "improvement.nodeUnknown");
        }
        return wanted.stream().map(places::get).toList();
    }
}
