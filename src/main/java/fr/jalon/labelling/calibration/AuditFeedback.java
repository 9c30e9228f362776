package fr.jalon.labelling.calibration;

import fr.jalon.identity.Author;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a structure says of an audit of its own: a mark for each question of a questionnaire, and a free text. */
@Entity
@Table(name = "audit_feedback")
public class AuditFeedback {

    @Id
    private long id;

    @Column(name = "audit_id")
    private long auditId;

    @Column(name = "structure_code")
    private String structureCode;

    private int questionnaire;

    private String comment;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "answered_at")
    private LocalDateTime answeredAt;

    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    @Version
    private int version;

    @OneToMany(mappedBy = "feedback", cascade = CascadeType.PERSIST)
    private List<FeedbackAnswer> answers = new ArrayList<>();

    protected AuditFeedback() {}

    AuditFeedback(Audit audit, int questionnaire, LocalDateTime now) {
        this.id = Ids.next();
        this.auditId = audit.getId();
        this.structureCode = audit.getStructureCode();
        this.questionnaire = questionnaire;
        this.answeredAt = now;
    }

    /**
     * Writes it, or writes it anew.
     *
     * @param marks by question: all of its questionnaire's
     */
    void write(Map<Long, Integer> marks, String text, Author author, LocalDateTime now) {
        comment = text;
        changedAt = now; // so that its version tells of every change of an answer
        authorId = author.accountId();
        authorName = author.name();
        Map<Long, FeedbackAnswer> given = new HashMap<>();
        answers.forEach(answer -> given.put(answer.getQuestionId(), answer));
        marks.forEach((question, mark) -> {
            FeedbackAnswer answer = given.get(question);
            if (answer == null) {
                answers.add(new FeedbackAnswer(this, question, mark));
            } else {
                answer.change(mark);
            }
        });
    }

    /** Refuses where it was changed since the reader saw this version. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw Refused.changedMeanwhile();
        }
    }

    public long getId() {
        return id;
    }

    public long getAuditId() {
        return auditId;
    }

    String getStructureCode() {
        return structureCode;
    }

    /** The number of the questionnaire that it answers. */
    public int getQuestionnaire() {
        return questionnaire;
    }

    /** For the label office alone; or null. */
    public String getComment() {
        return comment;
    }

    public String getAuthorName() {
        return authorName;
    }

    /** When it was first given, in UTC. */
    public LocalDateTime getAnsweredAt() {
        return answeredAt;
    }

    /** When it was last changed, in UTC. */
    public LocalDateTime getChangedAt() {
        return changedAt;
    }

    /** The marks by question. */
    public Map<Long, Integer> marks() {
        Map<Long, Integer> marks = new HashMap<>();
        answers.forEach(answer -> marks.put(answer.getQuestionId(), answer.getMark()));
        return marks;
    }

    public int getVersion() {
        return version;
    }
}
