package fr.jalon.labelling.report;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.FileAnswer;
import fr.jalon.shared.web.IdParam;
import fr.jalon.shared.web.PathNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The report of an audit: its auditors assemble it; the structure and the label office read it once both signed. Another
 * auditor's is 404.
 */
@Path("audits/{id}/report")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

    /** A version to assemble. */
    public static class ReportBody {

        @NotNull
        public String conclusion;
    }

    private final AssembleReport assemble;
    private final ReadReport read;

    @Inject
    ReportResource(AssembleReport assemble, ReadReport read) {
        this.assemble = assemble;
        this.read = read;
    }

    ReportResource() {
        this(null, null);
    }

    @GET
    @Operation(summary = "Les versions du rapport et leurs signatures")
    public CursorPage<ReportSheet> versions(@PathParam("id") IdParam id) {
        return ReportSheet.page(read.versions(id.value()));
    }

    @POST
    @AnsweredOnce
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Assemble la version suivante du rapport ; les deux auditeurs auront à la signer")
    @APIResponseSchema(value = ReportSheet.class, responseCode = "201")
    public Response assemble(@PathParam("id") IdParam id, @Valid @NotNull ReportBody body) {
        ReportVersion made = assemble.assemble(id.value(), body.conclusion);
        return Response.created(URI.create("audits/" + id + "/report/" + made.number()))
                .entity(new ReportSheet(made))
                .build();
    }

    @GET
    @Path("{number}/statement/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Ce que dit une version, octet pour octet tel que son empreinte le prend : du JSON")
    public Response statement(@PathParam("id") IdParam id, @PathParam("number") String number) {
        return FileAnswer.attachment(read.statement(id.value(), PathNumber.read(number)));
    }

    @GET
    @Path("{number}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Une version en PDF ou pour Word (format=WORD) ; le téléchargement est journalisé")
    public Response content(
            @PathParam("id") IdParam id,
            @PathParam("number") String number,
            @QueryParam("format") @DefaultValue("PDF") ReportFormat format)
            throws IOException {
        return FileAnswer.attachment(read.file(id.value(), PathNumber.read(number), format));
    }
}
