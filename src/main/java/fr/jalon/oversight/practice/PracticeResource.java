package fr.jalon.oversight.practice;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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

/** The library of good practices. */
@Path("practices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PracticeResource {

    /** Why one is sent back. */
    public static final class Reason {
        public String reason;
    }

    /** Whether it was useful. */
    public static final class Mark {
        public boolean useful;
    }

    private final ReadPractices read;
    private final OfferPractice offer;
    private final PublishPractice publish;
    private final MarkPractice mark;

    @Inject
    PracticeResource(ReadPractices read, OfferPractice offer, PublishPractice publish, MarkPractice mark) {
        this.read = read;
        this.offer = offer;
        this.publish = publish;
        this.mark = mark;
    }

    PracticeResource() {
        this(null, null, null, null);
    }

    @GET
    @Operation(
            summary =
                    "Bonnes pratiques publiées, de tout le réseau, ou celles d’un critère (criterion), qui contiennent"
                            + " des mots (q), d’une région (region, son nom)")
    public CursorPage<PracticeSheet> list(
            @QueryParam("criterion") String criterion,
            @QueryParam("q") String words,
            @QueryParam("region") String region,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        PracticeSearch search = new PracticeSearch(criterion, words, region);
        return CursorPage.byId(
                        cursor, limit, (after, size) -> read.after(search, after, size), PublishedPractice::getId)
                .map(PracticeSheet::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Une bonne pratique : publiée, ou de la structure")
    @APIResponseSchema(value = PracticeSheet.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        return answer(Response.ok(), id.value());
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Propose une bonne pratique")
    @APIResponseSchema(value = PracticeSheet.class, responseCode = "201")
    public Response offer(@Valid PracticeSheet sheet) {
        long id = offer.offer(sheet.told());
        return answer(Response.created(URI.create("practices/" + Ids.text(id))), id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Propose de nouveau une bonne pratique, ou la retire (state WITHDRAWN)")
    @APIResponseSchema(value = PracticeSheet.class, responseCode = "200")
    public Response change(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid PracticeSheet sheet) {
        if (sheet.state == PracticeState.WITHDRAWN) {
            offer.withdraw(id.value(), Etags.required(ifMatch));
        } else {
            offer.change(id.value(), sheet.told(), Etags.required(ifMatch));
        }
        return answer(Response.ok(), id.value());
    }

    @POST
    @Path("{id}/publication")
    @AnsweredOnce
    @Operation(summary = "Publie une bonne pratique : l’association de la structure")
    @APIResponseSchema(value = PracticeSheet.class, responseCode = "200")
    public Response publish(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        publish.publish(id.value(), Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    @POST
    @Path("{id}/return")
    @AnsweredOnce
    @Operation(summary = "Renvoie une bonne pratique à sa structure, avec un motif")
    @APIResponseSchema(value = PracticeSheet.class, responseCode = "200")
    public Response sendBack(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid Reason reason) {
        publish.sendBack(id.value(), reason.reason, Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    @POST
    @Path("{id}/mark")
    @AnsweredOnce
    @Operation(summary = "Dit qu’une bonne pratique est utile à la structure, ou ne le dit plus")
    @APIResponseSchema(value = PracticeSheet.class, responseCode = "200")
    public Response mark(@PathParam("id") IdParam id, @Valid Mark useful) {
        mark.mark(id.value(), useful.useful);
        return answer(Response.ok(), id.value());
    }

    private Response answer(Response.ResponseBuilder response, long id) {
        ReadPractices.Sheet sheet = read.open(id);
        if (sheet.own() != null) {
            response.tag(Etags.of(sheet.own().getVersion()));
        }
        return response.entity(PracticeSheet.of(sheet)).build();
    }
}
