package fr.jalon.oversight.practice;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A structure found a practice useful: once, whoever of its people says so. */
@Entity
@Table(name = "practice_mark")
class PracticeMark {

    @Id
    private long id;

    @Column(name = "practice_id")
    private long practiceId;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "marked_at")
    private LocalDateTime markedAt;

    protected PracticeMark() {}

    PracticeMark(long practiceId, String structureCode, LocalDateTime now) {
        this.id = Ids.next();
        this.practiceId = practiceId;
        this.structureCode = structureCode;
        this.markedAt = now;
    }
}
