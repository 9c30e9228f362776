package fr.jalon.labelling.assessment;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditedStructures;
import fr.jalon.labelling.audit.Audits;
import fr.jalon.labelling.audit.CriterionLine;
import fr.jalon.labelling.reference.ReferenceNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the scores of an audit side by side, in as many statements whatever the number of criteria. Called by use cases. */
@ApplicationScoped
class AssessmentSheets {

    private final AuditedReference audited;
    private final AuditScores scores;
    private final AuditedStructures structures;
    private final Audits audits;

    @Inject
    AssessmentSheets(AuditedReference audited, AuditScores scores, AuditedStructures structures, Audits audits) {
        this.audited = audited;
        this.scores = scores;
        this.structures = structures;
        this.audits = audits;
    }

    AssessmentSheets() {
        this(null, null, null, null);
    }

    /**
     * The sheet of an audit.
     *
     * @param reader the voice of the auditor who reads, who does not see the other's score before both proposed; null for
     *     other readers, to whom the workspace shows what it may
     */
    AssessmentSheet of(Audit audit, Voice reader) {
        AuditedReference.Content content = audited.of(audit);
        Map<String, Map<Voice, AuditScore>> given = new HashMap<>();
        scores.of(audit.getId()).forEach(score -> given.computeIfAbsent(score.getCriterion(), code -> new HashMap<>())
                .put(score.getVoice(), score));
        List<AssessedCriterion> criteria = content.lines().stream()
                .map(line -> assessed(content, line, given.getOrDefault(line.code(), Map.of()), reader))
                .toList();
        return new AssessmentSheet(
                audit, structures.require(audit.getStructureCode()), reader, criteria, audits.findings(audit.getId()));
    }

    private static AssessedCriterion assessed(
            AuditedReference.Content content, CriterionLine line, Map<Voice, AuditScore> given, Voice reader) {
        ReferenceNode node = content.node(line.code());
        boolean open = isOpen(given, reader);
        return new AssessedCriterion(
                node,
                line,
                reader == null ? null : given.get(reader),
                open ? given.get(Voice.CERTIFICATION_BODY) : null,
                open ? given.get(Voice.NETWORK) : null,
                given.get(Voice.AGREED),
                content.reference().steps(node));
    }

    /** Whether each score may be read by who reads: an auditor waits until both proposed theirs. */
    private static boolean isOpen(Map<Voice, AuditScore> given, Voice reader) {
        return reader == null
                || (isProposed(given.get(Voice.CERTIFICATION_BODY)) && isProposed(given.get(Voice.NETWORK)));
    }

    private static boolean isProposed(AuditScore score) {
        return score != null && score.isProposed();
    }
}
