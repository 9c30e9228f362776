package fr.jalon.casework.search;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.web.Etags;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The lists that the reader keeps, and those that are shared in the mission. */
@Path("saved-lists")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SavedListsResource {

    private final KeepSavedLists keep;

    @Inject
    SavedListsResource(KeepSavedLists keep) {
        this.keep = keep;
    }

    SavedListsResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Listes enregistrées : les siennes, et celles que la mission partage")
    public List<SavedListResource.Sheet> list() {
        return keep.visible().stream().map(SavedListResource.Sheet::new).toList();
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Enregistre une liste")
    @APIResponseSchema(value = SavedListResource.Sheet.class, responseCode = "201")
    public Response save(SavedListResource.Sheet sheet) {
        SavedList list = keep.save(sheet.details());
        return Response.created(URI.create("saved-lists/" + list.getKey()))
                .entity(new SavedListResource.Sheet(list))
                .tag(Etags.of(list.version()))
                .build();
    }
}
