package fr.jalon.labelling.report;

import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.FileAnswer;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The signed report of an audit, for the audited structure and the label office. */
@Path("audit-reports/{id}")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignedReportResource {

    private final ReadReport read;

    @Inject
    SignedReportResource(ReadReport read) {
        this.read = read;
    }

    SignedReportResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Les versions du rapport d’un audit clos, et leurs signatures")
    public CursorPage<ReportSheet> versions(@PathParam("id") IdParam id) {
        return ReportSheet.page(read.versions(id.value()));
    }

    @GET
    @Path("{number}/statement/content")
    @Operation(summary = "Ce que dit une version, octet pour octet tel que son empreinte le prend")
    public String statement(@PathParam("id") IdParam id, @PathParam("number") int number) {
        return read.statement(id.value(), number);
    }

    @GET
    @Path("{number}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Une version en PDF ou pour Word (format=WORD) ; le téléchargement est journalisé")
    public Response content(
            @PathParam("id") IdParam id,
            @PathParam("number") int number,
            @QueryParam("format") @DefaultValue("PDF") ReportFormat format)
            throws IOException {
        return FileAnswer.attachment(read.file(id.value(), number, format));
    }
}
