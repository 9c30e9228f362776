package fr.jalon.labelling.migration;

import fr.jalon.labelling.reference.NodeDetails;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import fr.jalon.labelling.reference.Successions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What differs between a version of a reference and the next, criterion by criterion, in the order of the newer. */
public final class Differences {
    private final QualityReference before;
    private final QualityReference after;
    private final Successions successions;
    private final List<CriterionChange> changes = new ArrayList<>();

    public Differences(QualityReference before, QualityReference after, Successions successions) {
        this.before = before;
        this.after = after;
        this.successions = successions;
        Set<Long> told = new HashSet<>();
        after.criteria().forEach(criterion -> tell(criterion, told));
        before.criteria().stream()
                .filter(criterion -> successions.after(criterion.id()).isEmpty())
                .forEach(criterion -> changes.add(
                        new CriterionChange(ChangeKind.DROPPED, List.of(criterion), List.of(), false, false)));
    }

    private void tell(ReferenceNode criterion, Set<Long> told) {
        List<ReferenceNode> sources = nodes(before, successions.before(criterion.id()));
        if (sources.isEmpty()) {
            changes.add(new CriterionChange(ChangeKind.NEW, List.of(), List.of(criterion), false, false));
        } else if (sources.size() > 1) {
            changes.add(new CriterionChange(ChangeKind.MERGED, sources, List.of(criterion), true, false));
        } else {
            List<ReferenceNode> parts =
                    nodes(after, successions.after(sources.get(0).id()));
            if (parts.size() == 1) {
                changes.add(kept(sources.get(0), criterion));
            } else if (told.add(sources.get(0).id())) {
                changes.add(new CriterionChange(ChangeKind.SPLIT, sources, parts, true, false));
            }
        }
    }

    private CriterionChange kept(ReferenceNode old, ReferenceNode now) {
        boolean sameSteps = levels(before.steps(old)).equals(levels(after.steps(now)));
        boolean reworded = !said(before, old).equals(said(after, now));
        return new CriterionChange(ChangeKind.KEPT, List.of(old), List.of(now), reworded, sameSteps);
    }

    private static List<Integer> levels(List<ScaleStep> steps) {
        return steps.stream().map(ScaleStep::level).toList();
    }

    /** All that matters when a criterion is scored: not its number, and not where it stands. */
    private static List<Object> said(QualityReference reference, ReferenceNode node) {
        NodeDetails details = node.details();
        List<Object> said = new ArrayList<>();
        said.add(Objects.requireNonNullElse(node.title(), ""));
        said.add(Objects.requireNonNullElse(node.text(), ""));
        said.add(node.weight());
        said.add(node.blocking());
        said.add(details.applies());
        said.add(details.expectedEvidence());
        said.add(reference.steps(node));
        node.children().stream()
                .filter(child -> !child.assessable())
                .forEach(child -> said.add(Objects.requireNonNullElse(child.text(), child.label())));
        return said;
    }

    private static List<ReferenceNode> nodes(QualityReference reference, List<Long> ids) {
        return ids.stream().flatMap(id -> reference.criterion(id).stream()).toList();
    }

    public QualityReference before() {
        return before;
    }

    public QualityReference after() {
        return after;
    }

    /** Each criterion of either version once, save where several become several. */
    public List<CriterionChange> all() {
        return List.copyOf(changes);
    }

    /** Each criterion of the older version with those that take over from it. */
    public List<CriterionPair> pairs() {
        return before.criteria().stream()
                .map(criterion -> new CriterionPair(criterion, nodes(after, successions.after(criterion.id()))))
                .toList();
    }

    /** How many changes there are of each kind. */
    public Map<ChangeKind, Long> counts() {
        Map<ChangeKind, Long> counts = new EnumMap<>(ChangeKind.class);
        for (ChangeKind kind : ChangeKind.values()) {
            counts.put(
                    kind,
                    changes.stream().filter(change -> change.kind() == kind).count());
        }
        return counts;
    }

    /** The criteria of the older version whose scores carry over. */
    public Set<Long> carrying() {
        return changes.stream()
                .filter(CriterionChange::carries)
                .map(change -> change.before().get(0).id())
                .collect(Collectors.toSet());
    }

    /** The criteria of the newer version with the older ones that each takes over from. */
    public Map<ReferenceNode, List<ReferenceNode>> sources() {
        return after.criteria().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        criterion -> nodes(before, successions.before(criterion.id())),
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
    }
}
