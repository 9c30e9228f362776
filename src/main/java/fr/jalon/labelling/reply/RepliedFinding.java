package fr.jalon.labelling.reply;

import fr.jalon.labelling.audit.AuditDocument;
import fr.jalon.labelling.audit.Finding;
import fr.jalon.shared.error.Refused;
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

    /** The one of that identifier among these, or "not found". */
    static RepliedFinding among(List<RepliedFinding> findings, String id) {
        return findings.stream()
                .filter(one -> one.finding().getTextId().equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
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
}
