package fr.jalon.labelling.reference;

import fr.jalon.shared.Ids;
import java.util.List;

/** A reference in REST; its axes are given where one reference is asked for. */
public final class ReferenceForm {
    public final String id;
    public final String code;
    public final String version;
    public final String title;
    public final String description;
    public final String locale;
    public final String copyright;
    public final List<String> kinds;
    public final boolean illustrative;
    public final String notice;
    public final String hash;
    public final String state;

    /** To be given back, in If-Match, when its state or its nodes are changed. */
    public final int revision;

    public final int nodeCount;
    public final int assessable;
    public final List<Step> scale;
    public final List<Group> groups;
    public final List<Node> nodes;

    private ReferenceForm(QualityReference reference, ReferenceLine line, List<Node> nodes) {
        id = Ids.text(reference.id());
        code = reference.code();
        version = reference.version();
        title = reference.title();
        description = reference.head().description();
        locale = reference.head().locale();
        copyright = reference.head().copyright();
        kinds = reference.head().kinds();
        illustrative = reference.illustrative();
        notice = reference.notice();
        hash = reference.hash().hex();
        state = line.state().name();
        revision = line.rowVersion();
        nodeCount = reference.nodes().size();
        assessable = reference.criteria().size();
        scale = reference.scale().stream().map(Step::new).toList();
        groups = reference.head().groups().stream().map(Group::new).toList();
        this.nodes = nodes;
    }

    /** Without its tree. */
    public static ReferenceForm summary(QualityReference reference, ReferenceLine line) {
        return new ReferenceForm(reference, line, null);
    }

    static ReferenceForm whole(QualityReference reference, ReferenceLine line) {
        return new ReferenceForm(
                reference, line, reference.axes().stream().map(Node::new).toList());
    }

    /** A step of the scale in REST. */
    public static final class Step {
        public final int level;
        public final String label;
        public final String meaning;

        Step(ScaleStep step) {
            level = step.level();
            label = step.label();
            meaning = step.meaning();
        }
    }

    /** A group of criteria in REST. */
    public static final class Group {
        public final String code;
        public final String title;
        public final String description;

        Group(NodeGroup group) {
            code = group.code();
            title = group.title();
            description = group.description();
        }
    }

    /** A node of the tree in REST. */
    public static final class Node {
        public final String id;
        public final String kind;
        public final String code;
        public final String title;
        public final String text;
        public final int weight;
        public final boolean blocking;
        public final boolean assessable;
        public final String applies;
        public final String method;
        public final List<String> groups;
        public final List<String> questions;
        public final List<Step> ownScale;
        public final List<String> expectedEvidence;
        public final List<String> indicators;
        public final List<Step> levels;
        public final List<Node> children;

        Node(ReferenceNode node) {
            id = Ids.text(node.id());
            kind = node.kind();
            code = node.code();
            title = node.title();
            text = node.text();
            weight = node.weight();
            blocking = node.blocking();
            assessable = node.assessable();
            applies = node.details().applies();
            method = node.details().method();
            groups = node.details().groups();
            questions = node.details().questions();
            ownScale = node.details().scale().stream().map(Step::new).toList();
            expectedEvidence = node.details().expectedEvidence();
            indicators = node.details().indicators();
            levels = node.details().levels().stream().map(Step::new).toList();
            children = node.children().stream().map(Node::new).toList();
        }
    }
}
