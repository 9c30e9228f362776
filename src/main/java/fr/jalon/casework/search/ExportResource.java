package fr.jalon.casework.search;

import fr.jalon.shared.table.ExportFormat;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A list of young people as a file. */
@Path("exports/young-people")
@RequestScoped
public class ExportResource {

    private final ExportYoungPeople exports;

    @Inject
    ExportResource(ExportYoungPeople exports) {
        this.exports = exports;
    }

    ExportResource() {
        this(null);
    }

    @GET
    @Operation(
            summary = "Liste de jeunes en fichier (format=csv ou xlsx) ; l’export est journalisé",
            description = "Les filtres sont ceux de GET /young-people ; sort et order donnent l’ordre.")
    public Response export(@QueryParam("format") @DefaultValue("csv") String format, @Context UriInfo address) {
        ExportYoungPeople.Export export =
                exports.open(YoungPeopleCriteria.from(address.getQueryParameters()::getFirst), ExportFormat.of(format));
        StreamingOutput rows = out -> exports.write(export, out);
        return Response.ok(rows, export.format().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.fileName() + "\"")
                .build();
    }
}
