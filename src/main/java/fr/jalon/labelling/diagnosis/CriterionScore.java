package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/**
 * What a structure thinks of itself on one criterion. The row is made, empty, when the diagnosis opens, so that two
 * people who score the same criterion for the first time are seen too.
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

    @Column(name = "updated_by")
    private Long updatedBy;

    @Column(name = "updated_by_name")
    private String updatedByName;

    @Column(name = "updated_at")
    private LocalDateTime updatedAt;

    @Version
    private int version;

    protected CriterionScore() {}

    CriterionScore(SelfDiagnosis diagnosis, long axisId, long nodeId) {
        this.id = Ids.next();
        this.structureCode = diagnosis.structureCode();
        this.diagnosisId = diagnosis.id();
        this.axisId = axisId;
        this.nodeId = nodeId;
        this.applicable = true;
    }

    /** Sets it aside when the diagnosis opens, as the profile of the structure says that it does not concern it. */
    void setAside(String why) {
        applicable = false;
        reason = why;
    }

    void score(Scoring scoring, Actor actor, LocalDateTime now) {
        level = scoring.applicable() ? scoring.level() : null;
        applicable = scoring.applicable();
        reason = scoring.reason();
        strengths = scoring.strengths();
        weaknesses = scoring.weaknesses();
        updatedBy = actor.accountId();
        updatedByName = actor.name();
        updatedAt = now;
    }

    CriterionSheet sheet() {
        Scoring scoring = new Scoring(level, applicable, reason, strengths, weaknesses);
        return new CriterionSheet(id, nodeId, scoring, updatedByName, updatedAt, version);
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

    int version() {
        return version;
    }
}
