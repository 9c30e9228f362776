package fr.jalon.labelling.assessment;

import fr.jalon.labelling.audit.CriterionLine;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import java.util.List;
import java.util.Optional;

/**
 * A criterion with every score of it that the reader may see: the structure's, those of both auditors, the agreed one.
 *
 * @param self what the structure said in its signed diagnosis
 * @param mine the reader's own score, or null: none yet, or a reader who is no auditor of the pair
 * @param certification the score of the certification body's auditor; null where there is none to be seen
 * @param network the score of the network's auditor; null where there is none to be seen
 * @param agreed what both agreed on, or null
 * @param steps the scale that holds for it
 */
public record AssessedCriterion(
        ReferenceNode node,
        CriterionLine self,
        AuditScore mine,
        AuditScore certification,
        AuditScore network,
        AuditScore agreed,
        List<ScaleStep> steps) {

    /** How far the scoring of a criterion is. */
    public enum Progress {
        /** The reader has not proposed a score. */
        OPEN,
        /** The reader proposed, the other auditor did not. */
        WAITING,
        /** Both proposed, and say the same. */
        SAME,
        /** Both proposed, and differ. */
        DIFFERENT,
        /** Both agreed. */
        AGREED
    }

    /** What the reader may see of a voice: the own score at any time, the other's once both proposed theirs. */
    public AuditScore seen(Voice voice, Voice reader) {
        if (voice == reader) {
            return mine;
        }
        return voice == Voice.CERTIFICATION_BODY ? certification : network;
    }

    public AssessedCriterion {
        steps = List.copyOf(steps);
    }

    public String code() {
        return self.code();
    }

    public Progress progress() {
        if (agreed != null) {
            return Progress.AGREED;
        }
        if (certification != null && network != null) {
            return certification.verdict().sameLevel(network.verdict()) ? Progress.SAME : Progress.DIFFERENT;
        }
        return mine != null && mine.isProposed() ? Progress.WAITING : Progress.OPEN;
    }

    /** The name of the step of a level; empty where the scale has none. */
    public String step(Integer level) {
        return Optional.ofNullable(level)
                .flatMap(wanted ->
                        steps.stream().filter(step -> step.level() == wanted).findFirst())
                .map(ScaleStep::label)
                .orElse("");
    }

    /** Whether the criterion may be said not to concern the structure. */
    public boolean conditional() {
        return !node.details().always();
    }
}
