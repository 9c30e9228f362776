package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.identity.QualityCircle;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.shared.Ids;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** The page that lists the structure's self-diagnoses and opens a new one. */
@Named
@RequestScoped
public class DiagnosisListView {
    /** One a year and a reference: this is decades. */
    static final int LONGEST = 100;

    private final ReadSelfDiagnosis read;
    private final OpenSelfDiagnosis open;
    private final Actor actor;

    private List<DiagnosisSummary> rows;
    private List<QualityReference> references;
    private Map<Long, Long> waiting;
    private Long reference;
    private Integer year;

    @Inject
    DiagnosisListView(ReadSelfDiagnosis read, OpenSelfDiagnosis open, Actor actor, LocalClock clock) {
        this.read = read;
        this.open = open;
        this.actor = actor;
        this.year = clock == null ? null : clock.today().getYear();
    }

    DiagnosisListView() {
        this(null, null, null, null);
    }

    public List<DiagnosisSummary> getRows() {
        if (rows == null) {
            rows = read.page(Long.MAX_VALUE, LONGEST);
        }
        return rows;
    }

    /** The title of the reference a diagnosis is made on. */
    public QualityReference reference(DiagnosisSummary row) {
        return read.reference(row);
    }

    /** How many criteria of a diagnosis wait for whoever looks. */
    public long waiting(DiagnosisSummary row) {
        if (waiting == null) {
            waiting = read.waitingForMe();
        }
        return waiting.getOrDefault(row.id(), 0L);
    }

    public boolean isEditor() {
        return actor.has(QualityCircle.LEADS);
    }

    public List<QualityReference> getReferences() {
        if (references == null) {
            references = open.references();
        }
        return references;
    }

    /** Opens the diagnosis and goes to it. */
    public String open() {
        long id = open.open(reference, year);
        return "/labelling/diagnosis/edit.xhtml?faces-redirect=true&id=" + Ids.text(id);
    }

    public Long getReference() {
        return reference;
    }

    public void setReference(Long reference) {
        this.reference = reference;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
