package fr.jalon.casework.search;

import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One saved list. */
@Path("saved-lists/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SavedListResource {

    private final KeepSavedLists keep;

    @Inject
    SavedListResource(KeepSavedLists keep) {
        this.keep = keep;
    }

    SavedListResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Une liste enregistrée")
    @APIResponseSchema(value = Sheet.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        return answer(keep.open(id.value()));
    }

    @PUT
    @Operation(summary = "Change une liste enregistrée, pour la version lue (If-Match)")
    @APIResponseSchema(value = Sheet.class, responseCode = "200")
    public Response change(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, Sheet sheet) {
        return answer(keep.change(id.value(), Etags.required(ifMatch), sheet.details()));
    }

    @DELETE
    @Operation(summary = "Oublie une liste enregistrée, pour la version lue (If-Match)")
    public void remove(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        keep.remove(id.value(), Etags.required(ifMatch));
    }

    private static Response answer(SavedList list) {
        return Response.ok(new Sheet(list)).tag(Etags.of(list.version())).build();
    }

    /** A saved list as REST writes and reads it; the identifier is not read. */
    public static class Sheet {

        public String id;
        public String name;
        public boolean shared;

        /** Filters and order, as in the address of the list: {@code list=all&situation=NONE&age=16-17}. */
        public String criteria;

        /** Made by JSON-B. */
        public Sheet() {}

        Sheet(SavedList list) {
            id = list.getKey();
            name = list.getName();
            shared = list.isShared();
            criteria = list.criteria().kept();
        }

        SavedListDetails details() {
            return new SavedListDetails(name, shared, YoungPeopleCriteria.of(criteria == null ? "" : criteria));
        }
    }
}
