package fr.jalon.oversight.support;

import fr.jalon.shared.Ids;
import java.time.LocalDateTime;
import java.util.List;

/** A request for support in REST. Times are in UTC. */
public final class SupportSheet {

    /** A message in REST. */
    public static final class Message {
        public boolean fromAssociation;
        public String text;
        public String author;
        public LocalDateTime writtenAt;

        /** For JSON. */
        public Message() {}

        Message(SupportMessage message) {
            fromAssociation = message.isFromAssociation();
            text = message.getText();
            author = message.getAuthorName();
            writtenAt = message.getWrittenAt();
        }
    }

    public String id;
    public String structure;
    public String criterion;
    public String criterionTitle;
    public String subject;

    /** The first message, in what is sent. */
    public String text;

    public SupportState state;
    public String askedBy;
    public LocalDateTime askedAt;
    public LocalDateTime movedAt;
    public List<Message> messages;

    /** For JSON. */
    public SupportSheet() {}

    SupportSheet(SupportRequest request) {
        id = Ids.text(request.getId());
        structure = request.getStructureCode();
        criterion = request.getCriterionCode();
        criterionTitle = request.getCriterionTitle();
        subject = request.getSubject();
        state = request.getState();
        askedBy = request.getAskedByName();
        askedAt = request.getAskedAt();
        movedAt = request.getMovedAt();
    }

    SupportSheet(ReadSupport.Exchange exchange) {
        this(exchange.request());
        messages = exchange.messages().stream().map(Message::new).toList();
    }

    SupportQuestion question() {
        return new SupportQuestion(criterion, criterionTitle, subject, text);
    }
}
