package fr.jalon.labelling.evidence;

import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The evidence of a diagnosis as one ZIP. */
@Path("self-diagnoses/{id}/evidence-archive")
@RequestScoped
public class EvidenceArchiveResource {
    private static final String ZIP = "application/zip";

    private final ArchiveEvidence archives;

    @Inject
    EvidenceArchiveResource(ArchiveEvidence archives) {
        this.archives = archives;
    }

    EvidenceArchiveResource() {
        this(null);
    }

    @GET
    @Produces(ZIP)
    @Operation(
            summary = "Les preuves d’un autodiagnostic en un ZIP, avec leurs empreintes (sha256sum -c SHA256SUMS) et ce"
                    + " qui manque ; le téléchargement est journalisé")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response archive(@PathParam("id") IdParam id) {
        ArchiveEvidence.Archive archive = archives.open(id.value());
        StreamingOutput content = out -> archives.write(archive, out);
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + archive.fileName() + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
