package fr.jalon.labelling.calibration;

import fr.jalon.shared.web.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What was measured, as it is written: levels with their sign, or per cent. */
@Named
@RequestScoped
public class CalibrationWords {

    private static final double HUNDREDTHS = 100;

    private final Formats formats;

    @Inject
    CalibrationWords(Formats formats) {
        this.formats = formats;
    }

    CalibrationWords() {
        this(null);
    }

    /** What an alert measured. */
    public String measured(CalibrationAlert alert) {
        return written(alert.getKind(), alert.getMeasured());
    }

    /** Where it was opened; levels without a sign, for it holds both ways. */
    public String threshold(CalibrationAlert alert) {
        String written = written(alert.getKind(), alert.getThreshold());
        return alert.getKind().isInLevels() ? written.substring(1) : written;
    }

    private String written(AlertKind kind, int value) {
        return kind.isInLevels() ? formats.signed(value / HUNDREDTHS) : value + "\u00a0%";
    }

    /** A share, or a dash where there is too little to tell. */
    public String percent(Integer share) {
        return share == null ? "–" : share + "\u00a0%";
    }
}
