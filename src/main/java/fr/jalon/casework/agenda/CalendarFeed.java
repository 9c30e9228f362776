package fr.jalon.casework.agenda;

import fr.jalon.shared.files.ContentHash;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A counsellor's private calendar address. Of the secret in it, only the SHA-256 is kept. */
@Entity
@Table(name = "calendar_feed")
public class CalendarFeed {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    @Column(name = "read_on")
    private LocalDate readOn;

    @Version
    private int version;

    protected CalendarFeed() {}

    CalendarFeed(long accountId) {
        this.accountId = accountId;
    }

    /** Takes a new secret; the one before opens nothing any more. */
    void renew(String secret, LocalDateTime now) {
        tokenHash = ContentHash.of(secret).hex();
        madeAt = now;
        readOn = null;
    }

    void readOn(LocalDate day) {
        readOn = day;
    }

    public long accountId() {
        return accountId;
    }

    /** UTC. */
    public LocalDateTime madeAt() {
        return madeAt;
    }

    /** Last day on which a calendar asked for it; null before the first time. */
    public LocalDate readOn() {
        return readOn;
    }
}
