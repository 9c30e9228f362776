package fr.jalon.labelling.assessment;

import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an auditor takes along on a visit. Another auditor's audit is 404. */
@Path("audits/{id}/visit-sheet")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VisitSheetResource {
    private final ReadVisitSheet read;

    @Inject
    VisitSheetResource(ReadVisitSheet read) {
        this.read = read;
    }

    VisitSheetResource() {
        this(null);
    }

    @GET
    @Operation(summary = "La feuille de visite : critères, ce que dit la structure, mes cotes, les constats")
    @APIResponseSchema(value = VisitSheetForm.class, responseCode = "200")
    public Response sheet(@PathParam("id") IdParam id) {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.ok(new VisitSheetForm(read.open(id.value())))
                .cacheControl(never)
                .build();
    }
}
