package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/**
 * What a structure thinks of itself on one criterion. The row is made, empty, when the diagnosis opens, so that two
 * people who score the same criterion for the first time are seen too. Evidence, actions, assignments and comments hang on
 * it; a copy of the diagnosis on another version of its reference takes them, the state and the last cycle's score along.
 */
@Entity
@Table(name = "criterion_score")
class CriterionScore {
    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "diagnosis_id")
    private long diagnosisId;

    @Column(name = "node_id")
    private long nodeId;

    @Column(name = "axis_id")
    private long axisId;

    private Integer level;
    private boolean applicable;
    private String reason;
    private String strengths;
    private String weaknesses;

    @Enumerated(EnumType.STRING)
    private ScoreState state;

    @Column(name = "state_by_name")
    private String stateByName;

    @Column(name = "state_at")
    private LocalDateTime stateAt;

    @Column(name = "sent_back_reason")
    private String sentBackReason;

    @Column(name = "previous_id")
    private Long previousId;

    @Column(name = "updated_by")
    private Long updatedBy;

    @Column(name = "updated_by_name")
    private String updatedByName;

    @Column(name = "updated_at")
    private LocalDateTime updatedAt;

    @Version
    private int version;

    protected CriterionScore() {}

    /** A criterion still to be scored, with the score it had in the last cycle, if any. */
    CriterionScore(SelfDiagnosis diagnosis, long axisId, long nodeId, Long previousId) {
        this.id = Ids.next();
        this.structureCode = diagnosis.structureCode();
        this.diagnosisId = diagnosis.id();
        this.axisId = axisId;
        this.nodeId = nodeId;
        this.applicable = true;
        this.state = ScoreState.TO_DO;
        this.previousId = previousId;
    }

    /** Sets it aside when the diagnosis opens, as the profile of the structure says that it does not concern it. */
    void setAside(String why) {
        applicable = false;
        reason = why;
        state = ScoreState.DRAFTED;
    }

    /** Writes what is said of it: a draft, whatever it was before; again to do where nothing is left of it. */
    void draft(Scoring scoring, Actor actor, LocalDateTime now) {
        level = scoring.applicable() ? scoring.level() : null;
        applicable = scoring.applicable();
        reason = scoring.reason();
        strengths = scoring.strengths();
        weaknesses = scoring.weaknesses();
        state = scoring.blank() ? ScoreState.TO_DO : ScoreState.DRAFTED;
        updatedBy = actor.accountId();
        updatedByName = actor.name();
        updatedAt = now;
    }

    /** Its contributor holds it for finished. */
    void propose(Actor actor, LocalDateTime now) {
        move(ScoreState.PROPOSED, actor, now);
    }

    /** The quality lead agrees. */
    void validate(Actor actor, LocalDateTime now) {
        move(ScoreState.VALIDATED, actor, now);
    }

    /** The quality lead says what is still to be done. */
    void sendBack(String why, Actor actor, LocalDateTime now) {
        move(ScoreState.DRAFTED, actor, now);
        sentBackReason = why;
    }

    private void move(ScoreState to, Actor actor, LocalDateTime now) {
        state = to;
        stateByName = actor.name();
        stateAt = now;
        sentBackReason = null;
    }

    /** Refuses to go on where somebody saved it since that version was read. */
    void requireVersion(int read) {
        if (version != read) {
            throw Refused.changedMeanwhile();
        }
    }

    Scoring scoring() {
        return new Scoring(level, applicable, reason, strengths, weaknesses);
    }

    CriterionSheet sheet() {
        Standing standing = new Standing(state, stateByName, stateAt, sentBackReason);
        return new CriterionSheet(id, nodeId, scoring(), standing, updatedByName, updatedAt, version);
    }

    long id() {
        return id;
    }

    long diagnosisId() {
        return diagnosisId;
    }

    long nodeId() {
        return nodeId;
    }

    ScoreState state() {
        return state;
    }

    String structureCode() {
        return structureCode;
    }

    /** The score of the last cycle, or null. */
    Long previousId() {
        return previousId;
    }

    long axisId() {
        return axisId;
    }

    int version() {
        return version;
    }
}
