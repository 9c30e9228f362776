package fr.jalon.labelling.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The plan, a roadmap or a table as a file. */
@Path("exports/improvement-plan")
@RequestScoped
public class PlanExportResource {
    private final ExportPlan export;

    @Inject
    PlanExportResource(ExportPlan export) {
        this.export = export;
    }

    PlanExportResource() {
        this(null);
    }

    @GET
    @Operation(
            summary = "Plan d’amélioration en fichier ; l’export est journalisé",
            description = "table : plan (pdf, xlsx), roadmap avec son identifiant (pdf, docx), actions, steps, budget,"
                    + " funders, indicators, swot ou roadmaps (csv, xlsx). list, owner, priority, origin, axis et"
                    + " roadmap choisissent les actions.")
    public Response export(
            @QueryParam("table") @DefaultValue("actions") String table,
            @QueryParam("format") @DefaultValue("csv") String format,
            @Context UriInfo address) {
        ExportPlan.Made made = export.make(table, format, address.getQueryParameters()::getFirst);
        return Response.ok(made.content(), made.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + made.fileName() + "\"")
                .build();
    }
}
