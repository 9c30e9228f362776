package fr.jalon.labelling.webhook;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The addresses of other software that the structure has told of what happens, and what was sent to them. */
@Path("webhooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WebhookResource {
    private static final String MESSAGE =
            """
            Chaque message est un POST JSON signé selon Standard Webhooks : en-têtes webhook-id, webhook-timestamp et \
            webhook-signature (v1, HMAC-SHA256 de « id.timestamp.corps » en base 64 ; deux signatures pendant les 24 heures \
            qui suivent un changement de secret). Corps : id, type (reference.published, diagnosis.signed, action.late, \
            decision.notified, label.changed, appeal.filed, appeal.answered, audit.programmed, audit.requested, \
            audit.admitted, audit.assigned, audit.findings-sent, audit.reply-extended, audit.closed ou ping), timestamp, \
            structure (où cela s’est passé), data. Data de reference.published : reference, code, version, \
            title, kinds, criteria ; de diagnosis.signed : diagnosis, year, reference, referenceVersion, criteria, hash ; \
            de action.late : action, dueOn, criteria ; des audits : audit, et pour audit.assigned from et until, sans eux quand \
            binôme et jours sont retirés. Aucune donnée personnelle. Une réponse 2xx dans les 10 secondes vaut \
            réception ; 410 met en pause ; toute autre, redirection comprise, fait réessayer. Le secret n’est donné qu’ici : \
            une réponse gardée pour Idempotency-Key ne le contient pas.""";

    private final KeepWebhooks keep;
    private final FollowDeliveries follow;

    @Inject
    WebhookResource(KeepWebhooks keep, FollowDeliveries follow) {
        this.keep = keep;
        this.follow = follow;
    }

    WebhookResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Webhooks de la structure, 20 au plus")
    public CursorPage<WebhookSheet> list() {
        return CursorPage.of(keep.all(), Integer.MAX_VALUE, one -> Ids.text(one.getId()))
                .map(WebhookSheet::new);
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Enregistre un webhook et donne son secret", description = MESSAGE)
    @APIResponseSchema(value = WebhookSheet.class, responseCode = "201")
    public Response register(@HeaderParam(AnsweredOnce.HEADER) String key, @Valid WebhookSheet sheet) {
        KeepWebhooks.Shown made = keep.register(sheet.typed());
        return answer(
                Response.created(
                        URI.create("webhooks/" + Ids.text(made.endpoint().getId()))),
                made.endpoint(),
                key == null ? made.secret() : null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un webhook, sans son secret")
    @APIResponseSchema(value = WebhookSheet.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        return answer(Response.ok(), keep.find(id.value()), null);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change un webhook : adresse, événements, en pause ou non")
    @APIResponseSchema(value = WebhookSheet.class, responseCode = "200")
    public Response change(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid WebhookSheet sheet) {
        keep.change(id.value(), Etags.required(ifMatch), sheet.typed());
        return answer(Response.ok(), keep.find(id.value()), null);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Supprime un webhook et ses envois")
    public void remove(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        keep.remove(id.value(), Etags.required(ifMatch));
    }

    @POST
    @Path("{id}/secret")
    @AnsweredOnce
    @Operation(summary = "Donne un nouveau secret ; l’ancien signe encore pendant 24 heures. Sans Idempotency-Key")
    @APIResponseSchema(value = WebhookSheet.class, responseCode = "200")
    public Response rotate(
            @PathParam("id") IdParam id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam(AnsweredOnce.HEADER) String key) {
        if (key != null) {
            throw Refused.field(AnsweredOnce.HEADER, "webhook.noKey");
        }
        KeepWebhooks.Shown made = keep.rotate(id.value(), Etags.required(ifMatch));
        return answer(Response.ok(), made.endpoint(), made.secret());
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(summary = "Envois à un webhook, les plus récents d’abord")
    public CursorPage<DeliverySheet> deliveries(
            @PathParam("id") IdParam id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        int size = CursorPage.limit(limit);
        String position = CursorPage.position(cursor);
        long before = position == null ? Long.MAX_VALUE : Ids.parse(position);
        return CursorPage.of(follow.before(id.value(), before, size + 1), size, row -> Ids.text(row.id()))
                .map(DeliverySheet::new);
    }

    @POST
    @Path("{id}/deliveries/{delivery}/resending")
    @AnsweredOnce
    @Operation(summary = "Envoie de nouveau un message, sous le même identifiant")
    @APIResponseSchema(value = DeliverySheet.class, responseCode = "202")
    public Response again(@PathParam("id") IdParam id, @PathParam("delivery") IdParam delivery) {
        return Response.accepted(new DeliverySheet(follow.again(id.value(), delivery.value())))
                .build();
    }

    @POST
    @Path("{id}/ping")
    @AnsweredOnce
    @Operation(summary = "Envoie un message d’essai, de type ping")
    @APIResponseSchema(value = DeliverySheet.class, responseCode = "202")
    public Response ping(@PathParam("id") IdParam id) {
        return Response.accepted(new DeliverySheet(follow.ping(id.value()))).build();
    }

    private static Response answer(Response.ResponseBuilder response, WebhookEndpoint endpoint, String secret) {
        WebhookSheet sheet = new WebhookSheet(endpoint);
        sheet.secret = secret;
        return response.entity(sheet).tag(Etags.of(endpoint.getVersion())).build();
    }
}
