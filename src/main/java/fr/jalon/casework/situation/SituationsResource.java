package fr.jalon.casework.situation;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a young person does, and since when. */
@Path("young-people/{id}/situations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SituationsResource {

    private final KeepSituations keep;

    @Inject
    SituationsResource(KeepSituations keep) {
        this.keep = keep;
    }

    SituationsResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Situations d’un jeune, la plus récente d’abord ; la lecture est journalisée")
    public List<SituationResource.Sheet> list(@PathParam("id") IdParam id) {
        return keep.list(id.value()).stream()
                .map(situation -> new SituationResource.Sheet(situation, keep.today()))
                .toList();
    }

    @POST
    @AnsweredOnce
    @Operation(
            summary = "Ajoute une situation",
            description = "endingOthers=true : les situations en cours prennent fin la veille.")
    public Response add(
            @PathParam("id") IdParam id,
            @QueryParam("endingOthers") boolean endingOthers,
            SituationResource.Sheet sheet) {
        Situation situation = keep.add(id.value(), sheet.details(), endingOthers);
        return Response.created(URI.create("situations/" + Ids.text(situation.id())))
                .entity(new SituationResource.Sheet(situation, keep.today()))
                .tag(Etags.of(situation.version()))
                .build();
    }
}
