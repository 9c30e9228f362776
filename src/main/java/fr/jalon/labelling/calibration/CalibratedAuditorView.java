package fr.jalon.labelling.calibration;

import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All about one auditor's work, for the label office. */
@Named
@RequestScoped
public class CalibratedAuditorView {

    private final ReadCalibration read;

    private String id;
    private ReadCalibration.Sheet sheet;

    @Inject
    CalibratedAuditorView(ReadCalibration read) {
        this.read = read;
    }

    CalibratedAuditorView() {
        this(null);
    }

    /** Refuses, as not found, who closed no audit. */
    public void load() {
        sheet = read.open(Ids.parse(id));
    }

    public ReadCalibration.Sheet getSheet() {
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
