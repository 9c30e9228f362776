package fr.jalon.labelling.reference.exchange;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.labelling.reference.DraftReferences;
import fr.jalon.labelling.reference.EditDraft;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReadReferences;
import fr.jalon.labelling.reference.ReferenceForm;
import fr.jalon.labelling.reference.ReferenceHead;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** References as files, and the work of the label office on their drafts. */
@Path("references")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferenceDraftResource {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ReadReferences read;
    private final ImportReferences imports;
    private final DraftReferences drafts;
    private final EditDraft edit;

    @Inject
    ReferenceDraftResource(ReadReferences read, ImportReferences imports, DraftReferences drafts, EditDraft edit) {
        this.read = read;
        this.imports = imports;
        this.drafts = drafts;
        this.edit = edit;
    }

    ReferenceDraftResource() {
        this(null, null, null, null);
    }

    @POST
    @AnsweredOnce
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary =
                    "Importe un fichier de référentiels, donné comme corps de la requête ; chacun devient un brouillon",
            description = "YAML de Jalon, classeur Excel ou bibliothèque CISO Assistant ; 20 Mo au plus.")
    @APIResponseSchema(value = DraftForms.Taken.class, responseCode = "201")
    public Response take(
            @QueryParam("kinds") List<String> kinds,
            @QueryParam("blockingGroups") List<String> blockingGroups,
            InputStream file)
            throws IOException {
        List<String> forKinds = kinds.isEmpty() ? Taking.PLAIN.kinds() : kinds;
        if (!ReferenceHead.KINDS.containsAll(forKinds)) {
            throw Refused.field("kinds", "reference.kindsRequired");
        }
        List<ReadReference> taken = imports.take(file, new Taking(forKinds, blockingGroups, Ids::next));
        return Response.created(URI.create(
                        "references/" + Ids.text(taken.get(0).reference().id())))
                .entity(new DraftForms.Taken(taken))
                .build();
    }

    @GET
    @Path("{id}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Un référentiel comme fichier à importer ailleurs : format=yaml ou xlsx")
    @APIResponseSchema(value = String.class, responseCode = "200")
    public Response file(@PathParam("id") IdParam id, @QueryParam("format") @DefaultValue("yaml") String format) {
        QualityReference reference = read.find(id.value());
        boolean workbook = format.equals("xlsx");
        if (!workbook && !format.equals("yaml")) {
            throw Refused.field("format", "reference.formatRequired");
        }
        String name = (reference.code() + "-" + reference.version()).replaceAll("[^A-Za-z0-9._-]", "-");
        return Response.ok(
                        workbook ? ReferenceTexts.workbook(reference) : ReferenceTexts.yaml(reference),
                        workbook ? WORKBOOK : "application/yaml")
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + format + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @GET
    @Path("template")
    @Produces(WORKBOOK)
    @Operation(summary = "Un classeur Excel à remplir")
    @APIResponseSchema(value = String.class, responseCode = "200")
    public Response template() {
        return Response.ok(ReferenceTexts.template(), WORKBOOK)
                .header("Content-Disposition", "attachment; filename=\"referentiel-modele.xlsx\"")
                .build();
    }

    @POST
    @AnsweredOnce
    @Path("{id}/versions")
    @Operation(summary = "Fait d’une version publiée le brouillon de la suivante")
    @APIResponseSchema(value = ReferenceForm.class, responseCode = "201")
    public Response draft(@PathParam("id") IdParam id, @Valid @NotNull DraftForms.Version version) {
        long draft = drafts.draftFrom(id.value(), version.version);
        return DraftAnswer.of(Response.created(URI.create("references/" + Ids.text(draft))), read, draft);
    }

    @POST
    @AnsweredOnce
    @Path("{id}/publication")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Publie un brouillon, qui ne change plus ensuite (If-Match : sa révision)")
    @APIResponseSchema(value = ReferenceForm.class, responseCode = "200")
    public Response publish(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        drafts.publish(id.value(), Etags.required(ifMatch));
        return DraftAnswer.of(Response.ok(), read, id.value());
    }

    @POST
    @AnsweredOnce
    @Path("{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary =
                    "Retire une version publiée : plus aucun autodiagnostic ne s’ouvre dessus (If-Match : sa révision)")
    @APIResponseSchema(value = ReferenceForm.class, responseCode = "200")
    public Response withdraw(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        drafts.withdraw(id.value(), Etags.required(ifMatch));
        return DraftAnswer.of(Response.ok(), read, id.value());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Abandonne un brouillon (If-Match : sa révision)")
    public void drop(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        drafts.drop(id.value(), Etags.required(ifMatch));
    }

    @PUT
    @Path("{id}/nodes/{node}")
    @Operation(summary = "Change les textes d’un nœud d’un brouillon (If-Match : la révision du brouillon)")
    @APIResponseSchema(value = ReferenceForm.class, responseCode = "200")
    public Response save(
            @PathParam("id") IdParam id,
            @PathParam("node") IdParam node,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DraftForms.NodeBody body) {
        edit.save(id.value(), node.value(), body.said(), Etags.required(ifMatch));
        return DraftAnswer.of(Response.ok(), read, id.value());
    }
}
