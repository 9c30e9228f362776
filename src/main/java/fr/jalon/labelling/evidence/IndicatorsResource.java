package fr.jalon.labelling.evidence;

import fr.jalon.casework.indicator.IndicatorDefinition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The catalogue of indicators. */
@Path("indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorsResource {
    private final ReadEvidence read;

    @Inject
    IndicatorsResource(ReadEvidence read) {
        this.read = read;
    }

    IndicatorsResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Le catalogue des indicateurs : ce que chacun compte, et comment")
    public List<IndicatorForm> indicators() {
        return read.indicators().stream().map(IndicatorForm::new).toList();
    }

    /** An indicator of the catalogue. */
    public static final class IndicatorForm {
        public final String code;
        public final int version;
        public final String unit;
        public final String name;
        public final String definition;
        public final String source;
        public final String numerator;
        public final String denominator;

        IndicatorForm(IndicatorDefinition one) {
            code = one.code();
            version = one.version();
            unit = one.unit().name();
            name = one.fr().name();
            definition = one.fr().definition();
            source = one.source();
            numerator = one.numerator();
            denominator = one.denominator();
        }
    }
}
