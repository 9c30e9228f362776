package fr.jalon.labelling.auditor;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What an auditor was trained in, and until when it counts. */
@Entity
@Table(name = "auditor_training")
public class Training {

    private static final int TITLE = 200;

    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String title;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected Training() {}

    Training(long accountId, String title, LocalDate heldOn, LocalDate validUntil) {
        if (title == null || title.isBlank() || title.length() > TITLE) {
            throw Refused.field("trainingTitle", "auditor.refused.training", TITLE);
        }
        if (heldOn == null) {
            throw Refused.field("heldOn", "auditor.refused.day");
        }
        if (validUntil != null && validUntil.isBefore(heldOn)) {
            throw Refused.field("validUntil", "auditor.refused.end");
        }
        this.id = Ids.next();
        this.accountId = accountId;
        this.title = title.strip();
        this.heldOn = heldOn;
        this.validUntil = validUntil;
    }

    public long getId() {
        return id;
    }

    public String getTextId() {
        return Ids.text(id);
    }

    public long getAccountId() {
        return accountId;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    /** Last day on which it counts; null where it does not end. */
    public LocalDate getValidUntil() {
        return validUntil;
    }

    /** Whether it does not count any more on that day. */
    public boolean isOver(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }
}
