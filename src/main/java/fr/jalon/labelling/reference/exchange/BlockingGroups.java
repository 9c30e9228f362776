package fr.jalon.labelling.reference.exchange;

import fr.jalon.labelling.reference.MalformedReference;
import fr.jalon.labelling.reference.NodeGroup;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes blocking the criteria of the groups that somebody named. */
final class BlockingGroups {
    private final Set<String> codes;

    private BlockingGroups(Set<String> codes) {
        this.codes = codes;
    }

    static QualityReference apply(QualityReference reference, Taking taking, Remarks remarks)
            throws MalformedReference {
        if (taking.blockingGroups().isEmpty()) {
            return reference;
        }
        Set<String> codes = new HashSet<>();
        for (String asked : taking.blockingGroups()) {
            codes.add(GroupCodes.find(reference.head().groups(), asked).orElseThrow(() -> unknown(reference, asked)));
        }
        List<ReferenceNode> axes = new BlockingGroups(codes).all(reference.axes());
        QualityReference blocking = new QualityReference(reference.id(), reference.head(), axes);
        long count =
                blocking.criteria().stream().filter(ReferenceNode::blocking).count();
        remarks.add(count + " critères sont bloquants (groupe " + String.join(", ", codes) + ")");
        return blocking;
    }

    private static MalformedReference unknown(QualityReference reference, String asked) {
        return new MalformedReference(List.of("le groupe « " + asked + " » n’existe pas dans « " + reference.code()
                + " » ; groupes : "
                + reference.head().groups().stream().map(NodeGroup::code).collect(Collectors.joining(", "))));
    }

    private List<ReferenceNode> all(List<ReferenceNode> nodes) {
        return nodes.stream().map(this::one).toList();
    }

    private ReferenceNode one(ReferenceNode node) {
        boolean named = node.assessable() && node.details().groups().stream().anyMatch(codes::contains);
        return new ReferenceNode(
                node.id(),
                node.kind(),
                node.code(),
                node.title(),
                node.text(),
                node.weight(),
                node.blocking() || named,
                node.assessable(),
                node.details(),
                all(node.children()));
    }
}
