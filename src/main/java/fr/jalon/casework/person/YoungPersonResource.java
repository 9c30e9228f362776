package fr.jalon.casework.person;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The young people of the mission whose token is used. */
@Path("young-people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class YoungPersonResource {

    private final ReadYoungPerson read;
    private final RegisterYoungPerson register;
    private final EditYoungPerson edit;

    @Inject
    YoungPersonResource(ReadYoungPerson read, RegisterYoungPerson register, EditYoungPerson edit) {
        this.read = read;
        this.register = register;
        this.edit = edit;
    }

    YoungPersonResource() {
        this(null, null, null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Identité d’un jeune ; la lecture est journalisée")
    @APIResponseSchema(value = YoungPersonSheet.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        return answer(Response.ok(), read.find(id.value()));
    }

    @POST
    @AnsweredOnce
    @Operation(
            summary = "Inscrit un jeune",
            description = "409 si un dossier porte le même NIR, ou s’il en existe un proche et que"
                    + " evenIfSimilar=true n’est pas donné.")
    @APIResponseSchema(value = YoungPersonSheet.class, responseCode = "201")
    public Response register(@QueryParam("evenIfSimilar") boolean evenIfSimilar, @Valid YoungPersonSheet sheet) {
        YoungPerson person = register.register(sheet.details(), sheet.situation, evenIfSimilar);
        URI address = URI.create("young-people/" + Ids.text(person.id()));
        return answer(Response.created(address), person);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change l’identité, pour la version lue (If-Match)")
    @APIResponseSchema(value = YoungPersonSheet.class, responseCode = "200")
    public Response change(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid YoungPersonSheet sheet) {
        return answer(Response.ok(), edit.change(id.value(), Etags.required(ifMatch), sheet.details()));
    }

    private Response answer(Response.ResponseBuilder response, YoungPerson person) {
        return response.entity(new YoungPersonSheet(person, read.isFollowedElsewhere(person)))
                .tag(Etags.of(person.version()))
                .build();
    }
}
