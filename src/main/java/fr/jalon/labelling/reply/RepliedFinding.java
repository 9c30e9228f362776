package fr.jalon.labelling.reply;

import fr.jalon.labelling.audit.AuditDocument;
import fr.jalon.labelling.audit.Finding;
import fr.jalon.labelling.audit.FindingKind;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * A finding with the structure's reply, its documents, and what the auditors answered.
 *
 * @param answer null while there is none, or where the reader may not see it yet
 */
public record RepliedFinding(Finding finding, List<AuditDocument> documents, FindingAnswer answer) {

    public RepliedFinding {
        documents = List.copyOf(documents);
    }

    /** Whether the auditors still owe an answer: the structure replied, or brought something, after what they answered. */
    public boolean awaitsAnswer() {
        return finding.getReply() != null
                && (answer == null || answer.answeredAt().isBefore(lastSaid()));
    }

    private LocalDateTime lastSaid() {
        return Stream.concat(
                        Stream.of(finding.getReply().getRepliedAt()),
                        documents.stream().map(AuditDocument::addedAt))
                .max(LocalDateTime::compareTo)
                .orElseThrow();
    }

    /** What the finding counts for, once it is answered; null where it was withdrawn, during the visit or after the reply. */
    public FindingKind lastingKind() {
        if (finding.isWithdrawn() || answer != null && answer.outcome() == AnswerOutcome.WITHDRAWN) {
            return null;
        }
        return answer != null && answer.outcome() == AnswerOutcome.REVISED ? answer.kind() : finding.getKind();
    }
}
