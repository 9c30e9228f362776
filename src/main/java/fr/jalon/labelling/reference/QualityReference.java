package fr.jalon.labelling.reference;

import fr.jalon.shared.files.ContentHash;
import java.util.List;
import java.util.Optional;

/**
 * One published version of a quality reference, whole and immutable.
 *
 * @param structureKind the kind of structure it is for: MISSION or ASSOCIATION
 * @param illustrative whether it is our own illustration, to be announced wherever it appears with its notice
 * @param scale the common scale, from the lowest step
 * @param hash over its content, so that the same file is recognised
 */
public record QualityReference(
        long id,
        String code,
        String version,
        String title,
        String structureKind,
        boolean illustrative,
        String notice,
        List<ScaleStep> scale,
        List<ReferenceNode> axes,
        ContentHash hash) {

    public QualityReference {
        scale = List.copyOf(scale);
        axes = List.copyOf(axes);
    }

    /** Every criterion, in the order of the reference. */
    public List<ReferenceNode> criteria() {
        return axes.stream().flatMap(axis -> axis.children().stream()).toList();
    }

    public Optional<ReferenceNode> criterion(long id) {
        return criteria().stream().filter(node -> node.id() == id).findFirst();
    }

    public Optional<ReferenceNode> axis(long id) {
        return axes.stream().filter(node -> node.id() == id).findFirst();
    }

    /** The axis that holds a criterion. */
    public ReferenceNode axisOf(ReferenceNode criterion) {
        return axes.stream()
                .filter(axis -> axis.children().contains(criterion))
                .findFirst()
                .orElseThrow();
    }

    /** The steps to choose from for a criterion: common labels, and its own meanings where it has some. */
    public List<ScaleStep> steps(ReferenceNode criterion) {
        return scale.stream()
                .map(step -> criterion.details().levels().stream()
                        .filter(own -> own.level() == step.level())
                        .findFirst()
                        .map(own -> new ScaleStep(step.level(), step.label(), own.meaning()))
                        .orElse(step))
                .toList();
    }

    /** The step of a level, if the scale has it. */
    public Optional<ScaleStep> step(Integer level) {
        return scale.stream()
                .filter(step -> level != null && step.level() == level)
                .findFirst();
    }
}
