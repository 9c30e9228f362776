package fr.jalon.shared.export;

import fr.jalon.shared.error.Refused;
import fr.jalon.shared.table.ExportFormat;
import fr.jalon.shared.web.FileAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The tables of pages as files. */
@Path("exports/tables/{table}")
@RequestScoped
public class TableResource {

    private final Instance<ExportedTables> tables;
    private final ExportTable exports;

    @Inject
    TableResource(@Any Instance<ExportedTables> tables, ExportTable exports) {
        this.tables = tables;
        this.exports = exports;
    }

    TableResource() {
        this(null, null);
    }

    @GET
    @Operation(
            summary = "Un tableau d’une page en fichier (format=csv ou xlsx) ; l’export est journalisé",
            description = "table : evidence, indicator-alerts, self-diagnoses, references, migration, plan-reviews,"
                    + " review-slips, plan-evaluations, evaluation-results, action-steps, action-budget, action-measures,"
                    + " action-postponements, audits, audit-findings, audit-scores, decisions, board,"
                    + " support-requests, regional-workshops, workshop-enrolments, practices, own-practices. Les autres"
                    + " paramètres sont ceux de l’adresse de la page.")
    public Response export(
            @PathParam("table") String name,
            @QueryParam("format") @DefaultValue("csv") String format,
            @Context UriInfo address) {
        ExportedTable table = tables.stream()
                .flatMap(feature -> feature.tables().stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(Refused::notFound);
        ExportTable.Export export =
                exports.open(table, address.getQueryParameters()::getFirst, ExportFormat.of(format));
        return FileAnswer.table(export.format(), export.fileName(), out -> exports.write(export, out));
    }
}
