package fr.jalon.casework.activity;

import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One act. */
@Path("acts/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActResource {

    private final ReadActs read;
    private final CorrectAct correct;

    @Inject
    ActResource(ReadActs read, CorrectAct correct) {
        this.read = read;
        this.correct = correct;
    }

    ActResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Un acte, avec celles de ses notes que le lecteur peut lire ; la lecture est journalisée")
    @APIResponseSchema(ActSheet.class)
    public Response find(@PathParam("id") IdParam id) {
        ReadActs.Read found = read.open(id.value()).read();
        return Response.ok(new ActSheet(found))
                .tag(Etags.of(found.act().version()))
                .build();
    }

    @GET
    @Path("revisions")
    @Operation(summary = "Ce qu’un acte disait avant chaque correction, de la plus récente à la plus ancienne")
    public List<ActSheet.Revision> revisions(@PathParam("id") IdParam id) {
        return read.open(id.value()).revisions().stream()
                .map(ActSheet.Revision::new)
                .toList();
    }

    @PUT
    @Operation(
            summary = "Corrige un acte, pour la version lue (If-Match) ; ce qu’il disait reste",
            description = "Par qui l’a tenu, ou par un responsable. Les notes d’un niveau que l’appelant ne lit pas"
                    + " restent telles quelles.")
    @APIResponseSchema(ActSheet.class)
    public Response change(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid ActSheet sheet) {
        correct.correct(id.value(), Etags.required(ifMatch), sheet.details());
        return find(id);
    }
}
