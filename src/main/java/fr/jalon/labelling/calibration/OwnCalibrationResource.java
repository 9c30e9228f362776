package fr.jalon.labelling.calibration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An auditor's own drift and evaluations. */
@Path("own-calibration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnCalibrationResource {

    /** Their drift (null until an audit of theirs is closed) and evaluations. */
    public static final class Own {
        public CalibrationSheets.Drift drift;
        public List<CalibrationSheets.Evaluation> evaluations;
    }

    private final ReadOwnCalibration read;

    @Inject
    OwnCalibrationResource(ReadOwnCalibration read) {
        this.read = read;
    }

    OwnCalibrationResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Ma dérive et mes évaluations, pour un auditeur")
    public Own own() {
        Own own = new Own();
        own.drift = read.drift().map(CalibrationSheets.Drift::new).orElse(null);
        own.evaluations = read.evaluations().stream()
                .map(CalibrationSheets.Evaluation::new)
                .toList();
        return own;
    }
}
