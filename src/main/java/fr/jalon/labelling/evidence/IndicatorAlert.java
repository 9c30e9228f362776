package fr.jalon.labelling.evidence;

import fr.jalon.identity.Actor;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** A frozen indicator that was found no longer to hold. Times are UTC. */
@Entity
@Table(name = "indicator_alert")
class IndicatorAlert {
    @Id
    private long id;

    @Column(name = "evidence_id")
    private long evidenceId;

    @Enumerated(EnumType.STRING)
    private AlertState state;

    @Enumerated(EnumType.STRING)
    private AlertCause cause;

    @Column(name = "present_value")
    private long presentValue;

    @Column(name = "present_denominator")
    private Long presentDenominator;

    @Column(name = "found_at")
    private LocalDateTime foundAt;

    private String reason;

    @Column(name = "settled_by_name")
    private String settledByName;

    @Column(name = "settled_at")
    private LocalDateTime settledAt;

    @Version
    private int version;

    protected IndicatorAlert() {}

    void acknowledge(String why, int seen, Actor actor, LocalDateTime now) {
        if (state != AlertState.OPEN) {
            throw Refused.conflict("evidence.alertSettled");
        }
        if (version != seen) {
            throw Refused.changedMeanwhile();
        }
        state = AlertState.ACKNOWLEDGED;
        reason = why;
        settledByName = actor.name();
        settledAt = now;
    }

    long id() {
        return id;
    }

    long evidenceId() {
        return evidenceId;
    }
}
