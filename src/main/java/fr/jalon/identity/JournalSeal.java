package fr.jalon.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A link of the chain: seals a batch of journal entries, and the seal before it. Entries are written without waiting
 * for one another; a few minutes later a seal closes over them.
 */
@Entity
@Table(name = "journal_seal")
class JournalSeal {

    @Id
    private long number;

    @Column(name = "first_entry")
    private long firstEntry;

    @Column(name = "last_entry")
    private long lastEntry;

    private int entries;

    @Column(name = "previous_hash")
    private byte[] previousHash;

    private byte[] hash;

    @Column(name = "sealed_at")
    private LocalDateTime sealedAt;

    protected JournalSeal() {}

    /** The seal after {@code previous} (null for the first) over these entries, in the order of their identifiers. */
    JournalSeal(JournalSeal previous, List<JournalEntry> batch, LocalDateTime sealedAt) {
        this.number = previous == null ? 1 : previous.number + 1;
        this.firstEntry = batch.get(0).id();
        this.lastEntry = batch.get(batch.size() - 1).id();
        this.entries = batch.size();
        this.previousHash = previous == null ? null : previous.hash;
        this.hash = JournalHash.ofSeal(
                previousHash, batch.stream().map(JournalEntry::hash).toList());
        this.sealedAt = sealedAt;
    }

    long number() {
        return number;
    }

    long lastEntry() {
        return lastEntry;
    }
}
