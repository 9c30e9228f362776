package fr.jalon.casework.exchange;

import fr.jalon.casework.exchange.source.Format;
import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The imports of case files. An import works in the background: ask again how it stands. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImportResource {

    private final ReadImports read;
    private final ReceiveImport receive;
    private final DriveImport drive;

    @Inject
    ImportResource(ReadImports read, ReceiveImport receive, DriveImport drive) {
        this.read = read;
        this.receive = receive;
        this.drive = drive;
    }

    ImportResource() {
        this(null, null, null);
    }

    @GET
    @Operation(summary = "Imports de la structure, le plus récent d’abord")
    public CursorPage<ImportSheet> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        int size = CursorPage.limit(limit);
        String position = CursorPage.position(cursor);
        long before = position == null ? Long.MAX_VALUE : Ids.parse(position);
        return CursorPage.of(read.before(before, size + 1), size, ImportRun::getKey)
                .map(ImportSheet::new);
    }

    @POST
    @AnsweredOnce
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Envoie un fichier de dossiers, donné comme corps de la requête ; 80 Mo au plus",
            description = "Des dossiers d’i-Milo sont vérifiés aussitôt ; un tableau attend ses colonnes (mapping).")
    @APIResponseSchema(value = ImportSheet.class, responseCode = "201")
    public Response receive(@QueryParam("name") String name, @QueryParam("format") String format, InputStream content)
            throws IOException {
        if (name == null || name.isBlank()) {
            throw Refused.field("name", "import.name.needed");
        }
        long id = receive.receive(name, format(format), content);
        return answer(Response.created(URI.create("imports/" + Ids.text(id))), id);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un import, et où il en est ; la lecture est journalisée")
    @APIResponseSchema(value = ImportSheet.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        ImportRun run = read.find(id.value());
        return Response.ok(new ImportSheet(run)).tag(Etags.of(run.version())).build();
    }

    @PUT
    @Path("{id}/mapping")
    @Operation(summary = "Dit ce que contient chaque colonne, et fait vérifier le fichier (If-Match)")
    @APIResponseSchema(value = ImportSheet.class, responseCode = "200")
    public Response map(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, ImportSheet.Columns columns) {
        receive.map(id.value(), Etags.required(ifMatch), columns.mapping);
        return answer(Response.ok(), id.value());
    }

    @POST
    @AnsweredOnce
    @Path("{id}/run")
    @Operation(
            summary = "Lance un import vérifié, ou reprend celui qu’un incident a arrêté (If-Match)",
            description = "409 si le même fichier a déjà été importé et que again=true n’est pas donné.")
    @APIResponseSchema(value = ImportSheet.class, responseCode = "202")
    public Response run(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @QueryParam("again") boolean again) {
        int version = Etags.required(ifMatch);
        if (read.standing(id.value()).state() == ImportState.FAILED) {
            drive.goOn(id.value(), version);
        } else {
            drive.start(id.value(), version, again);
        }
        return answer(Response.accepted(), id.value());
    }

    @GET
    @Path("{id}/lines")
    @Operation(summary = "Lignes d’une sorte (REFUSED, CERTAIN, SIMILAR, REMARK), dans l’ordre du fichier")
    public CursorPage<ImportSheet.LineSheet> lines(
            @PathParam("id") IdParam id,
            @QueryParam("kind") @DefaultValue("REFUSED") String kind,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        int size = CursorPage.limit(limit);
        String position = CursorPage.position(cursor);
        long after = position == null || !position.matches("\\d{1,18}") ? -1 : Long.parseLong(position);
        LineKind wanted = Arrays.stream(LineKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> Refused.field("kind", "import.kind"));
        List<ReadImports.LineRow> rows = read.lines(read.find(id.value()), wanted, after, size + 1);
        return CursorPage.of(rows, size, row -> String.valueOf(row.line().line()))
                .map(ImportSheet.LineSheet::new);
    }

    @POST
    @AnsweredOnce
    @Path("{id}/decisions")
    @Operation(summary = "Importe quand même des doublons probables, ou les laisse (If-Match)")
    @APIResponseSchema(value = ImportSheet.class, responseCode = "202")
    public Response decide(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, ImportSheet.Decision decision) {
        drive.decide(id.value(), Etags.required(ifMatch), decision.ids(), decision.wanted);
        return answer(Response.accepted(), id.value());
    }

    @GET
    @Path("{id}/errors")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Les lignes refusées, dans les colonnes du fichier, avec l’erreur ; l’export est journalisé")
    public Response errors(@PathParam("id") IdParam id, @QueryParam("format") String format) {
        ImportRun run = read.standing(id.value());
        Format own = run.source().format();
        Format asked = format(format);
        Format written = own.isTable() && asked != null && asked.isTable() ? asked : own;
        ReadImports.Download download = read.refused(id.value(), written);
        StreamingOutput content = download::writeTo;
        return Response.ok(content, mediaType(written))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"a-corriger-" + run.getKey() + "." + written.extension() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Annule un import (If-Match)",
            description = "Ce sur quoi quelqu’un a travaillé depuis reste ; un import jamais lancé disparaît.")
    public Response undo(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        drive.undo(id.value(), Etags.required(ifMatch));
        return Response.accepted().build();
    }

    private Response answer(Response.ResponseBuilder response, long id) {
        ImportRun run = read.standing(id);
        return response.entity(new ImportSheet(run))
                .tag(Etags.of(run.version()))
                .build();
    }

    private static String mediaType(Format format) {
        return switch (format) {
            case MILO -> MediaType.APPLICATION_JSON;
            case CSV -> "text/csv; charset=UTF-8";
            case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        };
    }

    private static Format format(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(Format.values())
                .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refused.field("format", "import.format"));
    }
}
