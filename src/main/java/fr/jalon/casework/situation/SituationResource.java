package fr.jalon.casework.situation;

import fr.jalon.casework.person.SituationCategory;
import fr.jalon.shared.Ids;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One situation of a young person. */
@Path("situations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SituationResource {

    private final KeepSituations keep;

    @Inject
    SituationResource(KeepSituations keep) {
        this.keep = keep;
    }

    SituationResource() {
        this(null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Une situation ; la lecture est journalisée")
    public Response find(@PathParam("id") IdParam id) {
        return answer(Response.ok(), keep.open(id.value()));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change une situation, pour la version lue (If-Match)")
    public Response change(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, Sheet sheet) {
        return answer(Response.ok(), keep.change(id.value(), Etags.required(ifMatch), sheet.details()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Retire une situation saisie par erreur, pour la version lue (If-Match)")
    public void remove(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        keep.remove(id.value(), Etags.required(ifMatch));
    }

    private Response answer(Response.ResponseBuilder response, Situation situation) {
        return response.entity(new Sheet(situation, keep.today()))
                .tag(Etags.of(situation.version()))
                .build();
    }

    /** A situation as REST writes and reads it; identifier and state are not read. */
    public static class Sheet {

        public String id;
        public SituationCategory category;
        public SituationState state;
        public LocalDate startsOn;
        public Boolean startKnown;
        public LocalDate endsOn;
        public String romeCode;
        public String place;

        /** Made by JSON-B. */
        public Sheet() {}

        Sheet(Situation situation, LocalDate today) {
            id = Ids.text(situation.id());
            category = situation.category();
            state = situation.stateOn(today);
            startsOn = situation.startsOn();
            startKnown = situation.isStartKnown();
            endsOn = situation.endsOn();
            romeCode = situation.romeCode();
            place = situation.place();
        }

        SituationDetails details() {
            return new SituationDetails(category, startsOn, endsOn, romeCode, place);
        }
    }
}
