package fr.jalon.labelling.reply;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditDocument;
import fr.jalon.labelling.audit.AuditDocuments;
import fr.jalon.labelling.audit.Audits;
import fr.jalon.labelling.audit.FindingKind;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Findings of an audit with replies, documents and answers: three statements, however many findings. Called inside use cases. */
@ApplicationScoped
public class Replies {

    private static final String ANSWERS = "SELECT finding_id, outcome, kind, text, author_name, answered_at, version"
            + " FROM finding_answer WHERE audit_id = ?1";

    private final EntityManager entities;
    private final Audits audits;
    private final AuditDocuments documents;

    @Inject
    Replies(EntityManager entities, Audits audits, AuditDocuments documents) {
        this.entities = entities;
        this.audits = audits;
        this.documents = documents;
    }

    Replies() {
        this(null, null, null);
    }

    /** Those that the current workspace may see, as recorded. */
    public List<RepliedFinding> of(Audit audit) {
        Map<Long, List<AuditDocument>> brought = documents.of(audit.getId()).stream()
                .filter(one -> one.findingId() != null)
                .collect(Collectors.groupingBy(AuditDocument::findingId));
        Map<Long, FindingAnswer> answers = answers(audit.getId());
        return audits.findings(audit.getId()).stream()
                .map(finding -> new RepliedFinding(
                        finding, brought.getOrDefault(finding.getId(), List.of()), answers.get(finding.getId())))
                .toList();
    }

    /** One of them; "not found" where it is not of this audit. */
    public RepliedFinding require(Audit audit, long findingId) {
        return of(audit).stream()
                .filter(one -> one.finding().getId() == findingId)
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private Map<Long, FindingAnswer> answers(long auditId) {
        return Rows.of(
                        entities.createNativeQuery(ANSWERS).setParameter(1, auditId),
                        row -> new FindingAnswer(
                                row.number(),
                                row.constant(AnswerOutcome.class),
                                row.constant(FindingKind.class),
                                row.text(),
                                row.text(),
                                row.moment(),
                                row.count()))
                .stream()
                .collect(Collectors.toMap(FindingAnswer::findingId, Function.identity()));
    }
}
