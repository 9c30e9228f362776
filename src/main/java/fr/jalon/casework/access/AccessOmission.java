package fr.jalon.casework.access;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * Something written that is not handed to the person it is about, because it would reveal something of another one (RGPD
 * art. 15, 4). The reason stays in the mission.
 */
@Entity
@Table(name = "access_omission")
public class AccessOmission {

    private static final int LONGEST = 500;

    @Id
    private long id;

    @Column(name = "young_person_id")
    private long youngPersonId;

    @Column(name = "written_ref")
    private String ref;

    private String reason;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Column(name = "decided_by")
    private long decidedBy;

    protected AccessOmission() {}

    AccessOmission(long youngPersonId, String ref, String reason, LocalDateTime decidedAt, long decidedBy) {
        if (reason == null || reason.isBlank()) {
            throw Refused.field("reason", "access.reason.missing");
        }
        if (reason.strip().length() > LONGEST) {
            throw Refused.field("reason", "access.reason.tooLong", LONGEST);
        }
        this.id = Ids.next();
        this.youngPersonId = youngPersonId;
        this.ref = ref;
        this.reason = reason.strip();
        this.decidedAt = decidedAt;
        this.decidedBy = decidedBy;
    }

    /** What names the writing among all that is kept of the person. */
    public String ref() {
        return ref;
    }

    public String reason() {
        return reason;
    }

    /** UTC. */
    public LocalDateTime decidedAt() {
        return decidedAt;
    }

    /** Account. */
    public long decidedBy() {
        return decidedBy;
    }
}
