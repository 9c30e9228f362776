package fr.jalon.casework.activity;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One offer of service. */
@Path("service-offers/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfferResource {

    private final ProposeService propose;

    @Inject
    OfferResource(ProposeService propose) {
        this.propose = propose;
    }

    OfferResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Une offre de service ; la lecture est journalisée")
    @APIResponseSchema(OfferSheet.class)
    public Response find(@PathParam("id") IdParam id) {
        return answer(propose.open(id.value()).offer());
    }

    @PUT
    @Operation(summary = "Dit où en est une offre (state), pour la version lue (If-Match)")
    @APIResponseSchema(OfferSheet.class)
    public Response follow(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, OfferSheet sheet) {
        return answer(propose.follow(id.value(), Etags.required(ifMatch), sheet.state));
    }

    private static Response answer(ServiceOffer offer) {
        return Response.ok(new OfferSheet(offer)).tag(Etags.of(offer.version())).build();
    }
}
