package fr.jalon.labelling.commission;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.files.Download;
import fr.jalon.shared.files.FileType;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.FileAnswer;
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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Sessions of the commission, for the label office and the members. */
@Path("commission/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommissionSessionResource {

    /** A session that is planned. */
    public static final class NewSession {
        public LocalDate heldOn;
        public LocalTime beginsAt;
        public String place;
    }

    /** What goes on an agenda: an audit or an appeal. */
    public static final class NewItem {
        public String audit;
        public String appeal;
    }

    /** Who is there, and who sent excuses. */
    public static final class Presence {
        public List<String> present;
        public List<String> excused;
    }

    /** Who presides. */
    public static final class Opening {
        public String president;
    }

    private final ReadSessions read;
    private final SessionActs acts;

    @Inject
    CommissionSessionResource(ReadSessions read, SessionActs acts) {
        this.read = read;
        this.acts = acts;
    }

    CommissionSessionResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Séances de la commission, dans l’ordre où elles ont été préparées")
    public CursorPage<SessionForm> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byId(cursor, limit, read::after, CommissionSession::id)
                .map(SessionForm::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Une séance, son ordre du jour et ses membres")
    @APIResponseSchema(value = SessionForm.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        return answer(Response.ok(), id.value());
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Prépare une séance")
    @APIResponseSchema(value = SessionForm.class, responseCode = "201")
    public Response plan(@Valid NewSession session) {
        long id = acts.plan().plan(session.heldOn, session.beginsAt, session.place);
        return answer(Response.created(URI.create("commission/sessions/" + Ids.text(id))), id);
    }

    @POST
    @Path("{id}/items")
    @AnsweredOnce
    @Operation(summary = "Inscrit un audit ou un recours à l’ordre du jour")
    @APIResponseSchema(value = SessionForm.class, responseCode = "200")
    public Response add(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid NewItem item) {
        Long audit = item.audit == null ? null : Ids.parse(item.audit);
        Long appeal = item.appeal == null ? null : Ids.parse(item.appeal);
        acts.plan().add(id.value(), Etags.required(ifMatch), new Candidate.Key(audit, appeal));
        return answer(Response.ok(), id.value());
    }

    @POST
    @Path("{id}/convocation")
    @AnsweredOnce
    @Operation(summary = "Envoie l’ordre du jour")
    @APIResponseSchema(value = SessionForm.class, responseCode = "200")
    public Response convene(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        acts.plan().convene(id.value(), Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    @POST
    @Path("{id}/cancellation")
    @AnsweredOnce
    @Operation(summary = "Annule une séance qui n’est pas ouverte")
    @APIResponseSchema(value = SessionForm.class, responseCode = "200")
    public Response cancel(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        acts.plan().cancel(id.value(), Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    @POST
    @Path("{id}/attendance")
    @AnsweredOnce
    @Operation(summary = "Dit qui est présent et qui est excusé, à la place de ce qui en était dit")
    @APIResponseSchema(value = SessionForm.class, responseCode = "200")
    public Response attend(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid Presence presence) {
        acts.hold().attend(id.value(), Etags.required(ifMatch), ids(presence.present), ids(presence.excused));
        return answer(Response.ok(), id.value());
    }

    private static Set<Long> ids(List<String> texts) {
        Set<Long> ids = new HashSet<>();
        if (texts != null) {
            texts.forEach(text -> ids.add(Ids.parse(text)));
        }
        return ids;
    }

    @POST
    @Path("{id}/opening")
    @AnsweredOnce
    @Operation(summary = "Ouvre la séance, le quorum réuni")
    @APIResponseSchema(value = SessionForm.class, responseCode = "200")
    public Response open(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid Opening opening) {
        Long president = opening.president == null ? null : Ids.parse(opening.president);
        acts.hold().open(id.value(), Etags.required(ifMatch), president);
        return answer(Response.ok(), id.value());
    }

    @POST
    @Path("{id}/closing")
    @AnsweredOnce
    @Operation(summary = "Clôt la séance")
    @APIResponseSchema(value = SessionForm.class, responseCode = "200")
    public Response close(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        acts.hold().close(id.value(), Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    @POST
    @Path("{id}/signature")
    @AnsweredOnce
    @Operation(summary = "Signe le procès-verbal : qui a présidé")
    @APIResponseSchema(value = SessionForm.class, responseCode = "200")
    public Response sign(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) throws IOException {
        acts.sign().sign(id.value(), Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    @POST
    @Path("{id}/notifications")
    @AnsweredOnce
    @Operation(summary = "Notifie les décisions d’une séance dont le procès-verbal est signé")
    @APIResponseSchema(value = SessionForm.class, responseCode = "200")
    public Response tell(@PathParam("id") IdParam id) throws IOException {
        for (long decision : acts.notice().pending(id.value())) {
            acts.notice().notify(decision);
        }
        return answer(Response.ok(), id.value());
    }

    @GET
    @Path("{id}/minutes/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Le procès-verbal signé, vérifié contre son empreinte")
    public Response minutes(@PathParam("id") IdParam id) throws IOException {
        return FileAnswer.attachment(read.minutes(id.value()));
    }

    @GET
    @Path("{id}/minutes/draft/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Le projet de procès-verbal d’une séance close, pour ses membres")
    public Response draft(@PathParam("id") IdParam id) throws IOException {
        byte[] draft = acts.sign().draft(id.value());
        return FileAnswer.attachment(
                new Download("projet.pdf", FileType.PDF, draft.length, new ByteArrayInputStream(draft)));
    }

    private Response answer(Response.ResponseBuilder response, long id) {
        ReadSessions.Whole whole = read.open(id);
        return response.entity(new SessionForm(whole))
                .tag(Etags.of(whole.session().version()))
                .build();
    }
}
