package fr.jalon.labelling.diagnosis;

import fr.jalon.shared.table.ExportFormat;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A diagnosis as files. */
@Path("self-diagnoses/{id}/export")
@RequestScoped
public class DiagnosisExportResource {
    private final ExportDiagnosis exports;

    @Inject
    DiagnosisExportResource(ExportDiagnosis exports) {
        this.exports = exports;
    }

    DiagnosisExportResource() {
        this(null);
    }

    @GET
    @Operation(
            summary = "Autodiagnostic entier en fichier (format=pdf ou xlsx) ; l’export est journalisé",
            description = "PDF : couverture, radar, tableaux, annexes. Excel : une feuille par tableau.")
    public Response whole(@PathParam("id") IdParam id, @QueryParam("format") @DefaultValue("pdf") String format) {
        ExportDiagnosis.Whole whole = exports.whole(id.value(), format);
        boolean pdf = format.equals("pdf");
        StreamingOutput content = out -> {
            if (pdf) {
                exports.writePdf(whole, out);
            } else {
                exports.writeExcel(whole, out);
            }
        };
        return file(
                content,
                pdf ? "application/pdf" : ExportFormat.EXCEL.mediaType(),
                "autodiagnostic-" + whole.year() + "." + format);
    }

    @GET
    @Path("{table}")
    @Operation(
            summary = "Un tableau de l’autodiagnostic en fichier (format=csv ou xlsx) ; l’export est journalisé",
            description = "table : criteria, axes, levels, gaps (level : niveau le plus haut), evidence, team.")
    public Response table(
            @PathParam("id") IdParam id,
            @PathParam("table") String table,
            @QueryParam("level") @DefaultValue("1") int level,
            @QueryParam("format") @DefaultValue("csv") String format) {
        ExportDiagnosis.Export export =
                exports.table(id.value(), DiagnosisTable.of(table), level, ExportFormat.of(format));
        return file(out -> exports.write(export, out), export.format().mediaType(), export.fileName());
    }

    private static Response file(StreamingOutput content, String mediaType, String name) {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
