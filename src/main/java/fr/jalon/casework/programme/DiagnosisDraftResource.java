package fr.jalon.casework.programme;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The in-depth diagnosis that is being written with a young person. */
@Path("young-people/{id}/diagnosis-draft")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DiagnosisDraftResource {

    private final WriteDiagnosis write;

    @Inject
    DiagnosisDraftResource(WriteDiagnosis write) {
        this.write = write;
    }

    DiagnosisDraftResource() {
        this(null);
    }

    @GET
    @Operation(
            summary =
                    "Diagnostic approfondi en cours, ou ce par quoi le prochain commence ; la lecture est journalisée",
            description =
                    "Sans diagnostic en cours, id est vide, l’ETag est 0 et les thèmes sont ceux du dernier validé.")
    @APIResponseSchema(value = DiagnosesResource.Version.class, responseCode = "200")
    public Response draft(@PathParam("id") IdParam id) {
        WriteDiagnosis.Draft draft = write.open(id.value());
        return Response.ok(new DiagnosesResource.Version(draft))
                .tag(Etags.of(draft.version()))
                .build();
    }

    @PUT
    @Operation(
            summary = "Écrit le diagnostic en cours, pour la version lue (If-Match)",
            description =
                    "id est celui qui a été lu, vide pour en commencer un. complete=true : le valide ; il ne change"
                            + " plus ensuite.")
    @APIResponseSchema(value = DiagnosesResource.Version.class, responseCode = "200")
    public Response save(
            @PathParam("id") IdParam id,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("complete") boolean complete,
            DiagnosesResource.Version sheet) {
        Long draft = sheet.id == null ? null : Ids.parse(sheet.id);
        int version = Etags.required(ifMatch);
        Diagnosis saved = complete
                ? write.complete(id.value(), draft, version, sheet.content())
                : write.save(id.value(), draft, version, sheet.content());
        return Response.ok(new DiagnosesResource.Version(saved))
                .tag(Etags.of(saved.version()))
                .build();
    }
}
