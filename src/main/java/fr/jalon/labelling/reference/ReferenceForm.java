package fr.jalon.labelling.reference;

import fr.jalon.shared.Ids;
import java.util.List;

/** A reference in REST; its axes are given where one reference is asked for. */
public final class ReferenceForm {
    public final String id;
    public final String code;
    public final String version;
    public final String title;
    public final List<String> kinds;
    public final boolean illustrative;
    public final String notice;
    public final String hash;
    public final List<Step> scale;
    public final List<Node> nodes;

    private ReferenceForm(QualityReference reference, List<Node> nodes) {
        id = Ids.text(reference.id());
        code = reference.code();
        version = reference.version();
        title = reference.title();
        kinds = reference.head().kinds();
        illustrative = reference.illustrative();
        notice = reference.notice();
        hash = reference.hash().hex();
        scale = reference.scale().stream().map(Step::new).toList();
        this.nodes = nodes;
    }

    static ReferenceForm summary(QualityReference reference) {
        return new ReferenceForm(reference, null);
    }

    static ReferenceForm whole(QualityReference reference) {
        return new ReferenceForm(
                reference, reference.axes().stream().map(Node::new).toList());
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

    /** A node of the tree in REST. */
    public static final class Node {
        public final String id;
        public final String kind;
        public final String code;
        public final String title;
        public final String text;
        public final int weight;
        public final boolean blocking;
        public final String applies;
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
            applies = node.details().applies();
            expectedEvidence = node.details().expectedEvidence();
            indicators = node.details().indicators();
            levels = node.details().levels().stream().map(Step::new).toList();
            children = node.children().stream().map(Node::new).toList();
        }
    }
}
