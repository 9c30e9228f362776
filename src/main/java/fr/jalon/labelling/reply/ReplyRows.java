package fr.jalon.labelling.reply;

import fr.jalon.labelling.audit.Finding;
import fr.jalon.labelling.audit.FindingReply;
import fr.jalon.labelling.audit.Signature;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Writes replies and answers through the views that take them only while they may be written. Called inside use cases. */
@ApplicationScoped
class ReplyRows {

    private static final String REPLY =
            "id, finding_id, structure_code, text, author_id, author_name, replied_at, version";
    private static final String CHANGE_REPLY =
            "UPDATE finding_reply_entry SET text = ?, author_id = ?, author_name = ?,"
                    + " replied_at = ?, version = version + 1 WHERE finding_id = ? AND version = ?";
    private static final String ANSWER =
            "id, finding_id, audit_id, structure_code, outcome, kind, text, author_id, author_name, answered_at, version";
    private static final String CHANGE_ANSWER = "UPDATE finding_answer_entry SET outcome = ?, kind = ?, text = ?,"
            + " author_id = ?, author_name = ?, answered_at = ?, version = version + 1"
            + " WHERE finding_id = ? AND version = ?";

    private final EntityManager entities;

    @Inject
    ReplyRows(EntityManager entities) {
        this.entities = entities;
    }

    ReplyRows() {
        this(null);
    }

    /** Writes the reply to a finding, or changes the version of it that was read; the version is ignored for a first one. */
    FindingReply reply(Finding finding, int version, String text, Signature by) {
        Tables tables = Tables.of(entities);
        if (finding.getReply() == null) {
            tables.insert("finding_reply_entry", REPLY, List.<Object[]>of(new Object[] {
                Ids.next(), finding.getId(), finding.getStructureCode(), text, by.accountId(), by.name(), by.at(), 0
            }));
            entities.refresh(finding);
        } else {
            once(tables.update(CHANGE_REPLY, text, by.accountId(), by.name(), by.at(), finding.getId(), version));
            entities.refresh(finding.getReply());
        }
        return finding.getReply();
    }

    /** Writes the answer to a reply, or changes the version of it that was read: 0 for a first one. */
    void answer(RepliedFinding replied, int version, AnswerText answer, Signature by) {
        if ((replied.answer() == null ? 0 : replied.answer().version()) != version) {
            throw Refused.changedMeanwhile();
        }
        Finding finding = replied.finding();
        String kind = answer.kind() == null ? null : answer.kind().name();
        Tables tables = Tables.of(entities);
        if (replied.answer() == null) {
            tables.insert("finding_answer_entry", ANSWER, List.<Object[]>of(new Object[] {
                Ids.next(),
                finding.getId(),
                finding.getAudit().getId(),
                finding.getStructureCode(),
                answer.outcome().name(),
                kind,
                answer.text(),
                by.accountId(),
                by.name(),
                by.at(),
                1
            }));
        } else {
            once(tables.update(
                    CHANGE_ANSWER,
                    answer.outcome().name(),
                    kind,
                    answer.text(),
                    by.accountId(),
                    by.name(),
                    by.at(),
                    finding.getId(),
                    version));
        }
    }

    private static void once(int changed) {
        if (changed == 0) {
            throw Refused.changedMeanwhile();
        }
    }
}
