package fr.jalon.labelling.calibration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** An auditor's own drift, and what the label office wrote of their work. */
@Named
@RequestScoped
public class OwnCalibrationView {

    private final ReadOwnCalibration read;

    private AuditorDrift drift;
    private List<AuditorEvaluation> evaluations = List.of();

    @Inject
    OwnCalibrationView(ReadOwnCalibration read) {
        this.read = read;
    }

    OwnCalibrationView() {
        this(null);
    }

    public void load() {
        drift = read.drift().orElse(null);
        evaluations = read.evaluations();
    }

    /** Null until an audit of theirs is closed. */
    public AuditorDrift getDrift() {
        return drift;
    }

    public List<AuditorEvaluation> getEvaluations() {
        return evaluations;
    }
}
