package fr.jalon.casework.activity;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What was proposed to a young person. */
@Path("young-people/{id}/service-offers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OffersResource {

    private final ProposeService propose;

    @Inject
    OffersResource(ProposeService propose) {
        this.propose = propose;
    }

    OffersResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Offres de service proposées à un jeune, de la plus récente à la plus ancienne ; journalisé")
    public List<OfferSheet> list(@PathParam("id") IdParam id) {
        return propose.list(id.value()).stream().map(OfferSheet::new).toList();
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Propose une offre de service, par thème de l’offre commune")
    @APIResponseSchema(value = OfferSheet.class, responseCode = "201")
    public Response propose(@PathParam("id") IdParam id, OfferSheet sheet) {
        ServiceOffer offer = propose.propose(id.value(), sheet.details());
        return Response.created(URI.create("service-offers/" + Ids.text(offer.id())))
                .entity(new OfferSheet(offer))
                .tag(Etags.of(offer.version()))
                .build();
    }
}
