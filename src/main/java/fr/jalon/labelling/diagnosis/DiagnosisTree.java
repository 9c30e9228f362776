package fr.jalon.labelling.diagnosis;

import fr.jalon.labelling.diagnosis.TreeBranch.TreeLeaf;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import fr.jalon.shared.web.Notices;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Writes the tree of a diagnosis in the reader's language. */
record DiagnosisTree(DiagnosisOverview overview, Notices notices, Function<ReferenceNode, String> address) {

    /**
     * The axes that have something to show.
     *
     * @param shown the criteria to show
     * @param current the criterion that the page is about
     */
    List<TreeBranch> branches(Predicate<ReferenceNode> shown, ReferenceNode current) {
        return overview.reference().axes().stream()
                .map(axis -> branch(axis, shown, current))
                .filter(branch -> !branch.leaves().isEmpty())
                .toList();
    }

    private TreeBranch branch(ReferenceNode axis, Predicate<ReferenceNode> shown, ReferenceNode current) {
        AxisProgress progress = overview.progressOf(axis);
        List<ReferenceNode> criteria = overview.reference().criteriaOf(axis);
        return new TreeBranch(
                axis.label(),
                criteria.contains(current),
                progress.decided() + "/" + progress.criteria(),
                overview.meanOf(axis).orElse(null),
                criteria.stream()
                        .filter(shown)
                        .map(criterion -> leaf(criterion, current))
                        .toList());
    }

    private TreeLeaf leaf(ReferenceNode criterion, ReferenceNode current) {
        Mark mark = overview.markOf(criterion);
        String level = null;
        if (mark.decided()) {
            level = mark.applicable() ? String.valueOf(mark.level()) : "–";
        }
        return new TreeLeaf(
                address.apply(criterion),
                criterion.id() == current.id(),
                mark.state(),
                criterion.code() + " " + criterion.label(),
                text("diagnosis.scoreState." + mark.state()) + " ; " + decision(criterion, mark),
                level);
    }

    private String decision(ReferenceNode criterion, Mark mark) {
        if (!mark.decided()) {
            return text("diagnosis.mark.todo");
        }
        if (!mark.applicable()) {
            return text("diagnosis.mark.notApplicable");
        }
        String step = overview.reference()
                .step(criterion, mark.level())
                .map(ScaleStep::label)
                .orElse("");
        return text("diagnosis.mark.level", mark.level(), step);
    }

    private String text(String key, Object... arguments) {
        return notices.text(key, arguments);
    }
}
