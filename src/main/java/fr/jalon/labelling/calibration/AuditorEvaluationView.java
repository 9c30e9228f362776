package fr.jalon.labelling.calibration;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The form in which the label office writes, or changes, its evaluation of an auditor. */
@Named
@ViewScoped
public class AuditorEvaluationView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadCalibration read;
    private final EvaluateAuditor evaluate;
    private final Notices notices;

    private String auditor;
    private String id;
    private String name;
    private int version;
    private LocalDate from;
    private LocalDate until;
    private String strengths;
    private String improvements;

    @Inject
    AuditorEvaluationView(ReadCalibration read, EvaluateAuditor evaluate, Notices notices) {
        this.read = read;
        this.evaluate = evaluate;
        this.notices = notices;
    }

    AuditorEvaluationView() {
        this(null, null, null);
    }

    /** Refuses, as not found, who closed no audit, and what is no evaluation. */
    public void load() {
        if (isNew()) {
            name = read.open(Ids.parse(auditor)).drift().name();
            return;
        }
        AuditorEvaluation known = evaluate.find(Ids.parse(id));
        auditor = Ids.text(known.getAuditorId());
        name = read.open(known.getAuditorId()).drift().name();
        version = known.getVersion();
        from = known.getFromDay();
        until = known.getUntilDay();
        strengths = known.getStrengths();
        improvements = known.getImprovements();
    }

    public boolean isNew() {
        return id == null || id.isEmpty();
    }

    /** Keeps it and goes back to the auditor. */
    public String save() {
        EvaluationText text = new EvaluationText(from, until, strengths, improvements);
        if (isNew()) {
            evaluate.write(Ids.parse(auditor), text);
        } else {
            evaluate.change(Ids.parse(id), version, text);
        }
        notices.done("calibration.evaluation.saved", name);
        return "/labelling/calibration/auditor.xhtml?faces-redirect=true&id=" + auditor;
    }

    public String getName() {
        return name;
    }

    public String getAuditor() {
        return auditor;
    }

    public void setAuditor(String auditor) {
        this.auditor = auditor;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getStrengths() {
        return strengths;
    }

    public void setStrengths(String strengths) {
        this.strengths = strengths;
    }

    public String getImprovements() {
        return improvements;
    }

    public void setImprovements(String improvements) {
        this.improvements = improvements;
    }
}
