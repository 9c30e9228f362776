package fr.jalon.casework.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** Something done with a young person on a day. What was written about it are its notes, each for its readers. */
@Entity
@Table(name = "act")
public class Act {

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "young_person_id")
    private long youngPersonId;

    @Enumerated(EnumType.STRING)
    private ActKind kind;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @ElementCollection
    @CollectionTable(name = "act_theme", joinColumns = @JoinColumn(name = "act_id"))
    @Column(name = "theme")
    @Enumerated(EnumType.STRING)
    private Set<Theme> themes = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    @Enumerated(EnumType.STRING)
    private ActResult result;

    @Column(name = "counsellor_id")
    private long counsellorId;

    /** Code of the structure that did it, where it came with a transfer. */
    @Column(insertable = false, updatable = false)
    private String elsewhere;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    protected Act() {}

    Act(long id, long youngPersonId, ActDetails details, long counsellorId, LocalDateTime createdAt) {
        this.id = id;
        this.youngPersonId = youngPersonId;
        this.counsellorId = counsellorId;
        this.createdAt = createdAt;
        become(details);
    }

    final void become(ActDetails details) {
        kind = details.kind();
        heldOn = details.heldOn();
        minutes = details.minutes();
        channel = details.channel();
        attendance = details.attendance();
        result = details.result();
        if (!themes.equals(details.themes())) {
            themes.clear();
            themes.addAll(details.themes());
        }
    }

    /** Whether it says the same, notes aside. */
    boolean says(ActDetails details) {
        return kind == details.kind()
                && heldOn.equals(details.heldOn())
                && minutes == details.minutes()
                && channel == details.channel()
                && attendance == details.attendance()
                && result == details.result()
                && themes.equals(details.themes());
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long youngPersonId() {
        return youngPersonId;
    }

    public ActKind kind() {
        return kind;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** When it was entered, in UTC. */
    public LocalDateTime createdAt() {
        return createdAt;
    }

    public int minutes() {
        return minutes;
    }

    public Channel channel() {
        return channel;
    }

    /** In the order of the network's list; empty where there is none in particular. */
    public Set<Theme> themes() {
        return themes.isEmpty() ? Set.of() : EnumSet.copyOf(themes);
    }

    public Attendance attendance() {
        return attendance;
    }

    /** May be null. */
    public ActResult result() {
        return result;
    }

    /** Code of the structure that did it, where it came with a transfer; null where it was done here. */
    public String elsewhere() {
        return elsewhere;
    }

    /** Account of whoever held it. */
    public long counsellorId() {
        return counsellorId;
    }
}
