package fr.jalon.labelling.reply;

import fr.jalon.labelling.audit.AuditDocument;
import fr.jalon.labelling.audit.FindingKind;
import fr.jalon.labelling.audit.FindingReply;
import fr.jalon.shared.web.CursorPage;
import java.util.List;

/** A finding with the reply to it and the answer to that, as JSON. */
public final class RepliedFindingForm {

    public final String id;
    public final FindingKind kind;
    public final String criterion;
    public final String text;
    public final ReplyForm reply;
    public final List<DocumentForm> documents;
    public final AnswerForm answer;
    /** Whether the auditors still owe an answer. */
    public final boolean awaitsAnswer;

    RepliedFindingForm(RepliedFinding from) {
        id = from.finding().getTextId();
        kind = from.finding().getKind();
        criterion = from.finding().getCriterion();
        text = from.finding().getText();
        reply = from.finding().getReply() == null
                ? null
                : new ReplyForm(from.finding().getReply());
        documents = from.documents().stream().map(DocumentForm::new).toList();
        answer = from.answer() == null ? null : new AnswerForm(from.answer());
        awaitsAnswer = from.awaitsAnswer();
    }

    static CursorPage<RepliedFindingForm> page(List<RepliedFinding> all) {
        return CursorPage.of(all, Integer.MAX_VALUE, one -> one.finding().getTextId())
                .map(RepliedFindingForm::new);
    }

    /** What the structure replied. */
    public static final class ReplyForm {

        public final String text;
        public final String author;
        public final String repliedAt;
        /** For If-Match. */
        public final int version;

        ReplyForm(FindingReply from) {
            text = from.getText();
            author = from.getAuthorName();
            repliedAt = from.getRepliedAt() + "Z";
            version = from.getVersion();
        }
    }

    /** A document of the reply. */
    public static final class DocumentForm {

        public final String id;
        public final String fileName;
        public final long size;
        public final String hash;

        DocumentForm(AuditDocument from) {
            id = from.textId();
            fileName = from.fileName();
            size = from.size();
            hash = from.hash();
        }
    }

    /** What the auditors answered. */
    public static final class AnswerForm {

        public final AnswerOutcome outcome;
        /** What the finding becomes where it is revised. */
        public final FindingKind kind;

        public final String text;
        public final String author;
        public final String answeredAt;
        /** For If-Match. */
        public final int version;

        AnswerForm(FindingAnswer from) {
            outcome = from.outcome();
            kind = from.kind();
            text = from.text();
            author = from.authorName();
            answeredAt = from.answeredAt() + "Z";
            version = from.version();
        }
    }
}
