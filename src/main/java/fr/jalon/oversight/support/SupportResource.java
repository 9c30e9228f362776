package fr.jalon.oversight.support;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Requests for support: a mission's own, or those of an association's missions. */
@Path("support-requests")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SupportResource {

    /** What is written. */
    public static final class NewMessage {
        public String text;
    }

    private final ReadSupport read;
    private final AskSupport ask;
    private final ContinueSupport go;

    @Inject
    SupportResource(ReadSupport read, AskSupport ask, ContinueSupport go) {
        this.read = read;
        this.ask = ask;
        this.go = go;
    }

    SupportResource() {
        this(null, null, null);
    }

    @GET
    @Operation(summary = "Demandes d’appui, dans l’ordre où elles ont été faites")
    public CursorPage<SupportSheet> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byId(cursor, limit, read::after, one -> one.getId()).map(SupportSheet::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Une demande d’appui et ses messages")
    @APIResponseSchema(value = SupportSheet.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        return answer(Response.ok(), id.value());
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Demande un appui à l’association régionale")
    @APIResponseSchema(value = SupportSheet.class, responseCode = "201")
    public Response ask(@Valid SupportSheet sheet) {
        long id = ask.ask(sheet.question());
        return answer(Response.created(URI.create("support-requests/" + Ids.text(id))), id);
    }

    @POST
    @Path("{id}/messages")
    @AnsweredOnce
    @Operation(summary = "Répond à une demande d’appui, ou la rouvre par une question")
    @APIResponseSchema(value = SupportSheet.class, responseCode = "200")
    public Response write(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid NewMessage message) {
        go.write(id.value(), message.text, Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    @POST
    @Path("{id}/closing")
    @AnsweredOnce
    @Operation(summary = "Clôt une demande d’appui : la mission qui l’a faite")
    @APIResponseSchema(value = SupportSheet.class, responseCode = "200")
    public Response close(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        go.close(id.value(), Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    private Response answer(Response.ResponseBuilder response, long id) {
        ReadSupport.Exchange exchange = read.open(id);
        return response.entity(new SupportSheet(exchange))
                .tag(Etags.of(exchange.request().getVersion()))
                .build();
    }
}
