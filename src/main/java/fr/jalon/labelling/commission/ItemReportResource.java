package fr.jalon.labelling.commission;

import fr.jalon.labelling.report.ReportFormat;
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

/** The signed report of the audit that an item is about. */
@Path("commission/items/{id}/report/content")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class ItemReportResource {

    private final ReadItemReport read;

    @Inject
    ItemReportResource(ReadItemReport read) {
        this.read = read;
    }

    ItemReportResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Le rapport signé de l’audit, en PDF ou pour Word (format=WORD) ; journalisé")
    public Response content(@PathParam("id") IdParam id, @QueryParam("format") @DefaultValue("PDF") ReportFormat format)
            throws IOException {
        return FileAnswer.attachment(read.open(id.value(), format));
    }
}
