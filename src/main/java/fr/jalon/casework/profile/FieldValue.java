package fr.jalon.casework.profile;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** What a field said from one moment on, and who said it. Never changed, only followed by another. */
@Entity
@Table(name = "field_value")
public class FieldValue {

    @Id
    private long id;

    @Column(name = "young_person_id")
    private long youngPersonId;

    private String field;
    private String value;
    private boolean proven;
    private boolean superseded;

    @Column(name = "told_at")
    private LocalDateTime toldAt;

    @Column(name = "told_by")
    private long toldBy;

    protected FieldValue() {}

    FieldValue(long youngPersonId, String field, String value, boolean proven, LocalDateTime toldAt, long toldBy) {
        this.id = Ids.next();
        this.youngPersonId = youngPersonId;
        this.field = field;
        this.value = value;
        this.proven = proven && value != null;
        this.toldAt = toldAt;
        this.toldBy = toldBy;
    }

    void supersede() {
        superseded = true;
    }

    public long id() {
        return id;
    }

    /** Name of a {@link ProfileField}, or of a field of the identity. */
    public String field() {
        return field;
    }

    /** Null where it was cleared. */
    public String value() {
        return value;
    }

    /** Whether the original document was seen. */
    public boolean isProven() {
        return proven;
    }

    /** UTC. */
    public LocalDateTime toldAt() {
        return toldAt;
    }

    /** Account of who said it. */
    public long toldBy() {
        return toldBy;
    }
}
