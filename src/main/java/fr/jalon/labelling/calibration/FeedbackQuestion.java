package fr.jalon.labelling.calibration;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;

/** A question to audited structures, answered from 1 (not at all) to 5 (entirely). Read only. */
@Entity
@Table(name = "feedback_question", catalog = "network")
public class FeedbackQuestion {

    @Id
    private long id;

    private int questionnaire;
    private int position;

    @Column(name = "text_fr")
    private String textFr;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    protected FeedbackQuestion() {}

    public long getId() {
        return id;
    }

    public String getTextId() {
        return Ids.text(id);
    }

    /** The number of the questionnaire that it is of. */
    public int getQuestionnaire() {
        return questionnaire;
    }

    /** The question in that language. */
    public String text(Locale locale) {
        return locale.getLanguage().equals("fr") ? textFr : textEn;
    }
}
