package fr.jalon.labelling.commission;

import fr.jalon.labelling.assessment.AgreedScores;
import fr.jalon.labelling.assessment.AuditScore;
import fr.jalon.labelling.audit.FindingKind;
import fr.jalon.labelling.audit.LabellingRules;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.References;
import fr.jalon.labelling.reference.ScaleStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which of a reference's blocking criteria an audit shows as not met: by the level that the auditors agreed on, or
 * by a major finding on the criterion or on what is below it. Called by use cases.
 */
@ApplicationScoped
class BlockingCriteria {

    private static final int ALL = 100;

    private final References references;
    private final LabellingRules rules;
    private final AgreedScores scores;

    @Inject
    BlockingCriteria(References references, LabellingRules rules, AgreedScores scores) {
        this.references = references;
        this.rules = rules;
        this.scores = scores;
    }

    BlockingCriteria() {
        this(null, null, null);
    }

    /** Those that are not met, in the order of the reference. */
    List<Breach> notMet(AuditPaper paper, LocalDate day) {
        Set<String> major = paper.findings().stream()
                .filter(one -> one.kind() == FindingKind.MAJOR)
                .map(AuditPaper.Line::criterion)
                .collect(Collectors.toSet());
        return notMet(
                references.find(paper.referenceId()),
                scores.of(paper.auditId()).stream()
                        .filter(AuditScore::isApplicable)
                        .collect(Collectors.toMap(AuditScore::getCriterion, AuditScore::getLevel)),
                major,
                rules.rule("BLOCKING_PERCENT", day).getAmount());
    }

    /**
     * The same as a pure function.
     *
     * @param levels the level that was agreed on, by criterion; none of those that do not apply
     * @param major codes of the nodes that major findings are on
     * @param percent of the highest level of its scale that a blocking criterion has to reach
     */
    static List<Breach> notMet(
            QualityReference reference, Map<String, Integer> levels, Collection<String> major, int percent) {
        List<Breach> breaches = new ArrayList<>();
        for (ReferenceNode criterion : reference.criteria()) {
            if (criterion.blocking()) {
                int top = reference.scaleOf(criterion).stream()
                        .mapToInt(ScaleStep::level)
                        .max()
                        .orElse(0);
                int required = (top * percent + ALL - 1) / ALL;
                Integer level = levels.get(criterion.code());
                if (level != null && level < required) {
                    breaches.add(new Breach(criterion.code(), criterion.label(), level, required));
                } else if (major.stream().anyMatch(code -> isIn(criterion, code))) {
                    breaches.add(new Breach(criterion.code(), criterion.label(), null, required));
                }
            }
        }
        return breaches;
    }

    private static boolean isIn(ReferenceNode node, String code) {
        return node.code().equals(code) || node.children().stream().anyMatch(child -> isIn(child, code));
    }
}
