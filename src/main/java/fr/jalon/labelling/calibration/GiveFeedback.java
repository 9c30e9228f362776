package fr.jalon.labelling.calibration;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Author;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditState;
import fr.jalon.labelling.audit.Audits;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * The audited mission says, once, what it thinks of an audit whose report is signed; it may change it until it knows what
 * the commission decided, so that the decision has no part in it.
 */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class GiveFeedback {

    private static final int HIGHEST = 5;

    /**
     * What is asked about an audit, and what was answered.
     *
     * @param given null where nothing was
     * @param open whether it may be given or changed now
     */
    public record Form(Audit audit, List<FeedbackQuestion> questions, AuditFeedback given, boolean open) {

        public Form {
            questions = List.copyOf(questions);
        }
    }

    private final Audits audits;
    private final OwnFeedback feedback;
    private final NationalDay day;
    private final Actor actor;
    private final Journal journal;

    @Inject
    GiveFeedback(Audits audits, OwnFeedback feedback, NationalDay day, Actor actor, Journal journal) {
        this.audits = audits;
        this.feedback = feedback;
        this.day = day;
        this.actor = actor;
        this.journal = journal;
    }

    GiveFeedback() {
        this(null, null, null, null, null);
    }

    /** The form of an audit; "not found" until its report is signed. */
    public Form form(long auditId) {
        Audit audit = audits.find(auditId)
                .filter(one -> one.getState() == AuditState.CLOSED)
                .orElseThrow(Refused::notFound);
        AuditFeedback given = feedback.of(auditId).orElse(null);
        List<FeedbackQuestion> questions =
                given == null ? feedback.questions(day.today()) : feedback.questions(given.getQuestionnaire());
        return new Form(audit, questions, given, !feedback.isDecided(auditId));
    }

    /** Says it for the first time. */
    public AuditFeedback give(long auditId, Map<Long, Integer> marks, String comment) {
        Form form = open(auditId);
        if (form.given() != null) {
            throw Refused.conflict("feedback.refused.given");
        }
        require(form.questions(), marks);
        AuditFeedback given =
                new AuditFeedback(form.audit(), form.questions().get(0).getQuestionnaire(), day.instant());
        given.write(marks, text(comment), Author.of(actor), day.instant());
        feedback.add(given);
        journal.record(Journal.Action.CREATE, AuditFeedback.class, given.getId(), null);
        return given;
    }

    /** Says it anew. */
    public AuditFeedback change(long auditId, int version, Map<Long, Integer> marks, String comment) {
        Form form = open(auditId);
        AuditFeedback given = form.given();
        if (given == null) {
            throw Refused.notFound();
        }
        given.requireVersion(version);
        require(form.questions(), marks);
        given.write(marks, text(comment), Author.of(actor), day.instant());
        journal.record(Journal.Action.UPDATE, AuditFeedback.class, given.getId(), null);
        return given;
    }

    private Form open(long auditId) {
        Form form = form(auditId);
        if (!form.open()) {
            throw Refused.conflict("feedback.refused.decided");
        }
        return form;
    }

    private static void require(List<FeedbackQuestion> questions, Map<Long, Integer> marks) {
        if (marks.size() > questions.size()) {
            throw new Refused("feedback.refused.question");
        }
        for (FeedbackQuestion question : questions) {
            Integer mark = marks.get(question.getId());
            if (mark == null || mark < 1 || mark > HIGHEST) {
                throw Refused.field("q" + question.getTextId(), "feedback.refused.mark", HIGHEST);
            }
        }
    }

    private static String text(String comment) {
        return comment == null || comment.isBlank() ? null : EvaluationText.text("comment", comment);
    }
}
