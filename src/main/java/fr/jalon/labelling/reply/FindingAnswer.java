package fr.jalon.labelling.reply;

import fr.jalon.labelling.audit.FindingKind;
import java.time.LocalDateTime;

/**
 * What the auditors answered to the reply to a finding.
 *
 * @param kind what the finding becomes where it is revised; null otherwise
 * @param text the reason
 * @param answeredAt in UTC
 * @param version for If-Match
 */
public record FindingAnswer(
        long findingId,
        AnswerOutcome outcome,
        FindingKind kind,
        String text,
        String authorName,
        LocalDateTime answeredAt,
        int version) {}
