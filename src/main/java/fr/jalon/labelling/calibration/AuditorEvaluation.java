package fr.jalon.labelling.calibration;

import fr.jalon.identity.Author;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What the label office writes of an auditor for a period, as ISO 19011 asks; the auditor reads it. */
@Entity
@Table(name = "auditor_evaluation")
public class AuditorEvaluation {

    @Id
    private long id;

    @Column(name = "auditor_id")
    private long auditorId;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    private String strengths;

    private String improvements;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    @Version
    private int version;

    protected AuditorEvaluation() {}

    AuditorEvaluation(long auditorId) {
        this.id = Ids.next();
        this.auditorId = auditorId;
    }

    /** Writes it, or writes it anew; nothing is checked here. */
    void write(EvaluationText text, Author author, LocalDateTime now) {
        fromDay = text.from();
        untilDay = text.until();
        strengths = text.strengths();
        improvements = text.improvements();
        authorId = author.accountId();
        authorName = author.name();
        writtenAt = now;
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

    public String getTextId() {
        return Ids.text(id);
    }

    /** Account of the auditor. */
    public long getAuditorId() {
        return auditorId;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    /** Last day of the period. */
    public LocalDate getUntilDay() {
        return untilDay;
    }

    public String getStrengths() {
        return strengths;
    }

    /** What to improve. */
    public String getImprovements() {
        return improvements;
    }

    public String getAuthorName() {
        return authorName;
    }

    /** In UTC. */
    public LocalDateTime getWrittenAt() {
        return writtenAt;
    }

    public int getVersion() {
        return version;
    }
}
