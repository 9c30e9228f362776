package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.FileAnswer;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.io.IOException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Audits as the label office prepares them. */
@Path("followed-audits")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FollowedAuditResource {

    /** What the label office says of a request. */
    public static class AdmissionBody {

        @NotNull
        public Boolean admissible;

        /** Where it is not. */
        public String reason;
    }

    /** Who visits, and when. */
    public static class VisitBody {

        @NotNull
        public String certification;

        @NotNull
        public String network;

        @NotNull
        public LocalDate from;

        /** The first day where it is not said. */
        public LocalDate until;
    }

    private final FollowAudits follow;
    private final PrepareVisit prepare;

    @Inject
    FollowedAuditResource(FollowAudits follow, PrepareVisit prepare) {
        this.follow = follow;
        this.prepare = prepare;
    }

    FollowedAuditResource() {
        this(null, null);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un audit, où qu’il en soit")
    @APIResponseSchema(value = FollowedAudit.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        return answer(follow.open(id.value()).audit());
    }

    @PUT
    @Path("{id}/admission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Dit la demande recevable, ou la renvoie avec un motif, pour la version lue (If-Match)")
    @APIResponseSchema(value = FollowedAudit.class, responseCode = "200")
    public Response admit(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AdmissionBody body) {
        int version = Etags.required(ifMatch);
        return answer(
                body.admissible
                        ? prepare.admit(id.value(), version)
                        : prepare.sendBack(id.value(), version, body.reason));
    }

    @PUT
    @Path("{id}/visit")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Nomme le binôme et les jours, pour la version lue (If-Match)")
    @APIResponseSchema(value = FollowedAudit.class, responseCode = "200")
    public Response name(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull VisitBody body) {
        PrepareVisit.Visit visit =
                new PrepareVisit.Visit(Ids.parse(body.certification), Ids.parse(body.network), body.from, body.until);
        return answer(prepare.name(id.value(), Etags.required(ifMatch), visit));
    }

    @DELETE
    @Path("{id}/visit")
    @Operation(summary = "Retire le binôme et les jours, tant que l’examen n’a pas commencé (If-Match)")
    public void withdraw(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        prepare.withdraw(id.value(), Etags.required(ifMatch));
    }

    @GET
    @Path("{id}/documents")
    @Operation(summary = "Les documents que la structure a joints")
    public CursorPage<AuditRequestResource.DocumentItem> documents(@PathParam("id") IdParam id) {
        return AuditRequestResource.DocumentItem.page(prepare.documents(id.value()));
    }

    @GET
    @Path("{id}/documents/{document}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Le fichier d’un document, vérifié contre son empreinte ; le téléchargement est journalisé")
    public Response content(@PathParam("id") IdParam id, @PathParam("document") IdParam document) throws IOException {
        return FileAnswer.attachment(prepare.open(id.value(), document.value()));
    }

    private static Response answer(Audit audit) {
        return Response.ok(new FollowedAudit(audit))
                .tag(Etags.of(audit.getVersion()))
                .build();
    }
}
