package fr.jalon.labelling.reference;

import fr.jalon.shared.files.ContentHash;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One version of a quality reference, whole. A published one never changes: it is loaded once and shared as this value.
 * What is scored, a criterion, is an assessable node, whatever its depth; an axis is a root of the tree.
 */
public final class QualityReference {
    private final long id;
    private final ReferenceHead head;
    private final List<ReferenceNode> axes;
    private final Map<Long, Placed> nodes = new LinkedHashMap<>();
    private final List<ReferenceNode> criteria;
    private final Map<Long, List<ReferenceNode>> criteriaOfAxis;
    private final ContentHash hash;

    /** A node, what is above it, its root, and the scale that holds for it. */
    private record Placed(ReferenceNode node, ReferenceNode parent, ReferenceNode root, List<ScaleStep> scale) {}

    public QualityReference(long id, ReferenceHead head, List<ReferenceNode> axes) {
        this.id = id;
        this.head = head;
        this.axes = List.copyOf(axes);
        this.axes.forEach(axis -> place(axis, null, axis, head.scale()));
        criteria = nodes().stream().filter(ReferenceNode::assessable).toList();
        criteriaOfAxis = criteria.stream()
                .collect(Collectors.groupingBy(one -> axisOf(one).id()));
        hash = ContentHash.of(ReferenceJson.canonical(this));
    }

    private void place(ReferenceNode node, ReferenceNode parent, ReferenceNode root, List<ScaleStep> above) {
        List<ScaleStep> own = node.details().scale();
        List<ScaleStep> scale = own.isEmpty() ? above : own;
        nodes.put(node.id(), new Placed(node, parent, root, scale));
        node.children().forEach(child -> place(child, node, root, scale));
    }

    public long id() {
        return id;
    }

    public ReferenceHead head() {
        return head;
    }

    public String code() {
        return head.code();
    }

    public String version() {
        return head.version();
    }

    public String title() {
        return head.title();
    }

    public boolean illustrative() {
        return head.illustrative();
    }

    public String notice() {
        return head.notice();
    }

    /** The common scale, from the lowest step. */
    public List<ScaleStep> scale() {
        return head.scale();
    }

    /** Over all that it says, so that the same content is recognised whatever file it came from. */
    public ContentHash hash() {
        return hash;
    }

    /** Whether it is made for a kind of structure: MISSION, ASSOCIATION, NATIONAL_UNION. */
    public boolean isFor(String structureKind) {
        return head.kinds().contains(structureKind);
    }

    /** The roots of the tree. */
    public List<ReferenceNode> axes() {
        return axes;
    }

    /** Every node, each before those below it. */
    public List<ReferenceNode> nodes() {
        return nodes.values().stream().map(Placed::node).toList();
    }

    public Optional<ReferenceNode> node(long node) {
        return Optional.ofNullable(nodes.get(node)).map(Placed::node);
    }

    /** Every criterion, in the order of the reference. */
    public List<ReferenceNode> criteria() {
        return criteria;
    }

    public Optional<ReferenceNode> criterion(long node) {
        return node(node).filter(ReferenceNode::assessable);
    }

    /** The criteria of an axis, in the order of the reference. */
    public List<ReferenceNode> criteriaOf(ReferenceNode axis) {
        return criteriaOfAxis.getOrDefault(axis.id(), List.of());
    }

    public Optional<ReferenceNode> axis(long axis) {
        return axes.stream().filter(node -> node.id() == axis).findFirst();
    }

    /** The axis that holds a criterion. */
    public ReferenceNode axisOf(ReferenceNode criterion) {
        return nodes.get(criterion.id()).root();
    }

    /** The nodes above one, from the root down. */
    public List<ReferenceNode> above(ReferenceNode node) {
        List<ReferenceNode> path = new ArrayList<>();
        for (ReferenceNode at = parentOf(node); at != null; at = parentOf(at)) {
            path.add(at);
        }
        Collections.reverse(path);
        return path;
    }

    private ReferenceNode parentOf(ReferenceNode node) {
        return nodes.get(node.id()).parent();
    }

    /** The scale that holds for a node: its own, that of a node above, or the common one. */
    public List<ScaleStep> scaleOf(ReferenceNode node) {
        return nodes.get(node.id()).scale();
    }

    /** The steps to choose from for a criterion: of its scale, with its own meanings where it has some. */
    public List<ScaleStep> steps(ReferenceNode criterion) {
        Map<Integer, String> own = new HashMap<>();
        criterion.details().levels().forEach(step -> own.put(step.level(), step.meaning()));
        return scaleOf(criterion).stream()
                .map(step -> new ScaleStep(step.level(), step.label(), own.getOrDefault(step.level(), step.meaning())))
                .toList();
    }

    /** The step of a level of the common scale, if it has it. */
    public Optional<ScaleStep> step(Integer level) {
        return step(scale(), level);
    }

    /** The step of a level of the scale that holds for a criterion, if it has it. */
    public Optional<ScaleStep> step(ReferenceNode criterion, Integer level) {
        return step(steps(criterion), level);
    }

    private static Optional<ScaleStep> step(List<ScaleStep> scale, Integer level) {
        return scale.stream()
                .filter(step -> level != null && step.level() == level)
                .findFirst();
    }

    /** The titles of groups, in the order in which the reference defines them. */
    public List<NodeGroup> groups(Collection<String> codes) {
        Set<String> wanted = Set.copyOf(codes);
        return head.groups().stream()
                .filter(group -> wanted.contains(group.code()))
                .toList();
    }
}
