package fr.jalon.labelling.calibration;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** An alert of calibration: the label office says that it looks into it, then what was done. */
@Named
@ViewScoped
public class CalibrationAlertView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FollowCalibrationAlerts follow;
    private final Notices notices;

    private String id;
    private int version;
    private String note;
    private transient CalibrationAlert alert;

    @Inject
    CalibrationAlertView(FollowCalibrationAlerts follow, Notices notices) {
        this.follow = follow;
        this.notices = notices;
    }

    CalibrationAlertView() {
        this(null, null);
    }

    /** Refuses, as not found, what is no alert. */
    public void load() {
        version = getAlert().getVersion();
    }

    public CalibrationAlert getAlert() {
        if (alert == null) {
            alert = follow.find(Ids.parse(id));
        }
        return alert;
    }

    /** Says that the office looks into it. */
    public String see() {
        follow.see(Ids.parse(id), version);
        notices.done("calibration.alert.seenNow");
        return "/labelling/calibration/alert.xhtml?faces-redirect=true&id=" + id;
    }

    /** Closes it and goes back to the others. */
    public String close() {
        follow.close(Ids.parse(id), version, note);
        notices.done("calibration.alert.closedNow");
        return "/labelling/calibration/alerts.xhtml?faces-redirect=true";
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
