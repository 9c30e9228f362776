package fr.jalon.casework.search;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** A list kept under a name: its filters and order, not what was searched. */
@Entity
@Table(name = "saved_list")
public class SavedList {

    @Id
    private long id;

    @Version
    private int version;

    private String name;

    @Column(name = "owner_id")
    private long ownerId;

    private boolean shared;
    private String criteria;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    protected SavedList() {}

    SavedList(long ownerId, SavedListDetails details, LocalDateTime createdAt) {
        this.id = Ids.next();
        this.ownerId = ownerId;
        this.createdAt = createdAt;
        become(details);
    }

    final void become(SavedListDetails details) {
        name = details.name();
        shared = details.shared();
        criteria = details.criteria().kept();
    }

    public long id() {
        return id;
    }

    /** Its identifier in addresses. */
    public String getKey() {
        return Ids.text(id);
    }

    public int version() {
        return version;
    }

    public String getName() {
        return name;
    }

    /** Account of who made it. */
    public long ownerId() {
        return ownerId;
    }

    /** Whether the whole mission sees it. */
    public boolean isShared() {
        return shared;
    }

    YoungPeopleCriteria criteria() {
        return YoungPeopleCriteria.of(criteria);
    }
}
