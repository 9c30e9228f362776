package fr.jalon.casework.programme;

import fr.jalon.casework.activity.Theme;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * An in-depth diagnosis (diagnostic approfondi): where a young person stands on each theme. A draft until it is
 * completed; then it does not change any more, and a later one takes over.
 */
@Entity
@Table(name = "diagnosis")
public class Diagnosis {

    @Id
    private long id;

    @Version
    private int version;

    @Column(name = "young_person_id")
    private long youngPersonId;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "completed_on")
    private LocalDate completedOn;

    @Column(name = "hard_to_employ")
    private Boolean hardToEmploy;

    private String conclusion;

    @Column(name = "counsellor_id")
    private long counsellorId;

    @ElementCollection
    @CollectionTable(name = "diagnosis_theme", joinColumns = @JoinColumn(name = "diagnosis_id"))
    @MapKeyColumn(name = "theme")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Theme, ThemeView> themes = new HashMap<>();

    protected Diagnosis() {}

    Diagnosis(long id, long youngPersonId, long counsellorId, LocalDate startedOn) {
        this.id = id;
        this.youngPersonId = youngPersonId;
        this.counsellorId = counsellorId;
        this.startedOn = startedOn;
    }

    /** Takes what was said on each theme, and the conclusion. */
    void say(DiagnosisContent content) {
        themes.clear();
        content.themes().forEach((theme, view) -> themes.put(theme, view.copy()));
        hardToEmploy = content.hardToEmploy();
        conclusion = content.conclusion();
    }

    void complete(LocalDate day) {
        completedOn = day;
    }

    /** What it says; a theme not yet talked about is absent. */
    public DiagnosisContent content() {
        Map<Theme, ThemeView> copies = new EnumMap<>(Theme.class);
        themes.forEach((theme, view) -> copies.put(theme, view.copy()));
        return new DiagnosisContent(copies, hardToEmploy, conclusion);
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

    /** May be null. */
    String conclusion() {
        return conclusion;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** Null while it is a draft. */
    public LocalDate completedOn() {
        return completedOn;
    }

    public boolean isComplete() {
        return completedOn != null;
    }

    public long counsellorId() {
        return counsellorId;
    }
}
