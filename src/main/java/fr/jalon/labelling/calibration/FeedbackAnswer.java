package fr.jalon.labelling.calibration;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** The mark that a structure gives to a question: from 1 (not at all) to 5 (entirely). */
@Entity
@Table(name = "feedback_answer")
public class FeedbackAnswer {

    @Id
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "feedback_id")
    private AuditFeedback feedback;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "question_id")
    private long questionId;

    private int mark;

    protected FeedbackAnswer() {}

    FeedbackAnswer(AuditFeedback feedback, long questionId, int mark) {
        this.id = Ids.next();
        this.feedback = feedback;
        this.structureCode = feedback.getStructureCode();
        this.questionId = questionId;
        this.mark = mark;
    }

    void change(int newMark) {
        mark = newMark;
    }

    long getQuestionId() {
        return questionId;
    }

    int getMark() {
        return mark;
    }
}
