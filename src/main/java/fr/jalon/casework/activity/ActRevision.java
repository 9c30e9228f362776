package fr.jalon.casework.activity;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What an act said before it was corrected, when and by whom. */
@Entity
@Table(name = "act_revision")
public class ActRevision {

    @Id
    private long id;

    @Column(name = "act_id")
    private long actId;

    @Enumerated(EnumType.STRING)
    private ActKind kind;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String themes;

    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    @Enumerated(EnumType.STRING)
    private ActResult result;

    @Column(name = "replaced_at")
    private LocalDateTime replacedAt;

    @Column(name = "replaced_by")
    private long replacedBy;

    protected ActRevision() {}

    ActRevision(Act act, LocalDateTime replacedAt, long replacedBy) {
        this.id = Ids.next();
        this.actId = act.id();
        this.kind = act.kind();
        this.heldOn = act.heldOn();
        this.minutes = act.minutes();
        this.channel = act.channel();
        this.themes = act.themes().stream().map(Enum::name).collect(Collectors.joining(","));
        this.attendance = act.attendance();
        this.result = act.result();
        this.replacedAt = replacedAt;
        this.replacedBy = replacedBy;
    }

    long actId() {
        return actId;
    }

    public ActKind kind() {
        return kind;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public int minutes() {
        return minutes;
    }

    public Channel channel() {
        return channel;
    }

    public List<Theme> themes() {
        return themes == null || themes.isEmpty()
                ? List.of()
                : Arrays.stream(themes.split(",")).map(Theme::valueOf).toList();
    }

    public Attendance attendance() {
        return attendance;
    }

    /** May be null. */
    public ActResult result() {
        return result;
    }

    /** UTC. */
    public LocalDateTime replacedAt() {
        return replacedAt;
    }

    /** Account. */
    public long replacedBy() {
        return replacedBy;
    }
}
