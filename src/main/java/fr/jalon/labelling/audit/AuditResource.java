package fr.jalon.labelling.audit;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An auditor's own audits. Another auditor's is 404. */
@Path("audits")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    /** A finding to record. */
    public static class FindingBody {

        @NotNull
        private FindingKind kind;

        @NotBlank
        @Size(max = 40)
        private String criterion;

        @NotBlank
        @Size(max = ExamineStructure.TEXT_LENGTH)
        private String text;

        private List<String> evidence = List.of();

        /** Identifiers of the evidence that it rests on. */
        public List<String> getEvidence() {
            return evidence;
        }

        public void setEvidence(List<String> evidence) {
            this.evidence = evidence == null ? List.of() : evidence;
        }

        public FindingKind getKind() {
            return kind;
        }

        public void setKind(FindingKind kind) {
            this.kind = kind;
        }

        public String getCriterion() {
            return criterion;
        }

        public void setCriterion(String criterion) {
            this.criterion = criterion;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    private final OpenAuditFile open;
    private final ExamineStructure examine;

    @Inject
    AuditResource(OpenAuditFile open, ExamineStructure examine) {
        this.open = open;
        this.examine = examine;
    }

    AuditResource() {
        this(null, null);
    }

    /** The auditor's audits, in the order in which they were opened. */
    @GET
    @Operation(summary = "Mes audits, dans l’ordre de leur ouverture")
    public CursorPage<AuditItem> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        int size = CursorPage.limit(limit);
        String position = CursorPage.position(cursor);
        List<AuditSummary> found = open.following(position == null ? 0 : Ids.parse(position), size + 1);
        return CursorPage.of(found, size, AuditSummary::textId).map(AuditItem::new);
    }

    /** One audit with its findings and the replies to them. */
    @GET
    @Path("{id}")
    @Operation(summary = "Un audit, ses constats et les réponses")
    @APIResponseSchema(value = AuditItem.Whole.class, responseCode = "200")
    public Response read(@PathParam("id") IdParam id) {
        AuditDossier dossier = open.open(id.value()).dossier();
        return Response.ok(new AuditItem.Whole(dossier))
                .tag(Etags.of(dossier.audit().getVersion()))
                .build();
    }

    /** Records a finding on a criterion. */
    @POST
    @AnsweredOnce
    @Path("{id}/findings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enregistre un constat")
    @APIResponseSchema(value = AuditItem.FindingItem.class, responseCode = "201")
    public Response record(@PathParam("id") IdParam id, @Valid @NotNull FindingBody body) {
        FindingText text = new FindingText(body.getKind(), body.getCriterion(), body.getText());
        List<Long> evidence = body.getEvidence().stream().map(Ids::parse).toList();
        Finding finding = examine.record(id.value(), text, evidence);
        return Response.created(URI.create("audits/" + id + "/findings/" + finding.getTextId()))
                .entity(new AuditItem.FindingItem(finding))
                .build();
    }

    /** Corrects a finding. */
    @PUT
    @Path("{id}/findings/{finding}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Corrige un constat tant que l’examen dure, pour la version lue (If-Match)")
    public void correct(
            @PathParam("id") IdParam id,
            @PathParam("finding") IdParam finding,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull FindingBody body) {
        FindingText text = new FindingText(body.getKind(), body.getCriterion(), body.getText());
        examine.correct(id.value(), finding.value(), Etags.required(ifMatch), text);
    }

    /** Withdraws a finding. */
    @DELETE
    @Path("{id}/findings/{finding}")
    @Operation(summary = "Retire un constat, avec son motif, tant que l’examen dure (If-Match)")
    public void withdraw(
            @PathParam("id") IdParam id,
            @PathParam("finding") IdParam finding,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("reason") String reason) {
        examine.withdraw(id.value(), finding.value(), Etags.required(ifMatch), reason);
    }
}
