package fr.jalon.labelling.project;

import fr.jalon.shared.web.Etags;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The project of the structure: there is one at most. */
@Path("structure-project")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectResource {
    private final ReadProject read;
    private final KeepProject keep;

    @Inject
    ProjectResource(ReadProject read, KeepProject keep) {
        this.read = read;
        this.keep = keep;
    }

    ProjectResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Le projet de la structure ; vide, sans étiquette, tant que rien n’est écrit")
    @APIResponseSchema(value = ProjectSheet.class, responseCode = "200")
    public Response find() {
        return read.project()
                .map(project -> Response.ok(new ProjectSheet(project.text()))
                        .tag(Etags.of(project.version()))
                        .build())
                .orElseGet(() -> Response.ok(new ProjectSheet()).build());
    }

    @PUT
    @Operation(summary = "Écrit le projet de la structure", description = "If-Match: \"0\" la première fois.")
    @APIResponseSchema(value = ProjectSheet.class, responseCode = "200")
    public Response write(@HeaderParam("If-Match") String ifMatch, @Valid ProjectSheet sheet) {
        keep.writeProject(sheet.text(), Etags.required(ifMatch));
        return find();
    }
}
