package fr.jalon.labelling.diagnosis;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where a structure stands: by axis, and the criteria in which it falls short. */
@Path("self-diagnoses/{id}/comparison")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {
    private final CompareDiagnosis compare;

    @Inject
    ComparisonResource(CompareDiagnosis compare) {
        this.compare = compare;
    }

    ComparisonResource() {
        this(null);
    }

    /** The comparison by axis. */
    public static final class ComparisonForm {
        public final Integer lastYear;
        public final Integer medianYear;
        public final Integer structures;
        public final List<AxisForm> axes;

        ComparisonForm(DiagnosisComparison comparison) {
            lastYear = comparison.lastYear();
            medianYear = comparison.medianYear();
            structures = comparison.structures();
            axes = comparison.axes().stream().map(AxisForm::new).toList();
        }
    }

    /** An axis of it; null where there is nothing. */
    public static final class AxisForm {
        public final String code;
        public final String title;
        public final Double own;
        public final Double last;
        public final Double median;

        AxisForm(AxisComparison one) {
            code = one.axis().code();
            title = one.axis().label();
            own = one.own();
            last = one.last();
            median = one.median();
        }
    }

    /** A criterion at or below the level that was asked for. */
    public static final class GapForm {
        public final String node;
        public final String code;
        public final String title;
        public final boolean blocking;
        public final Integer level;
        public final List<String> actions;

        GapForm(Gap gap) {
            node = Ids.text(gap.criterion().id());
            code = gap.criterion().code();
            title = gap.criterion().label();
            blocking = gap.criterion().blocking();
            level = gap.mark().level();
            actions = gap.actions().stream().map(GapAction::title).toList();
        }
    }

    @GET
    @Operation(
            summary = "Moyenne de chaque axe, au dernier cycle, et médiane anonyme des structures comparables",
            description =
                    "La médiane n’est donnée qu’à partir de cinq autres structures qui ont signé sur le même référentiel.")
    public ComparisonForm compare(@PathParam("id") IdParam id) {
        return new ComparisonForm(compare.comparison(id.value()));
    }

    @GET
    @Path("gaps")
    @Operation(summary = "Critères au niveau demandé ou au-dessous, les bloquants d’abord, avec leurs actions")
    public List<GapForm> gaps(@PathParam("id") IdParam id, @QueryParam("level") @DefaultValue("1") int level) {
        return compare.gaps(compare.comparison(id.value()).overview(), level).stream()
                .map(GapForm::new)
                .toList();
    }
}
