package fr.jalon.labelling.evidence;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.FileAnswer;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What becomes of a piece of evidence: its versions, its review, its links, its withdrawal. */
@Path("evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EvidenceChangesResource {
    private final ReadEvidence read;
    private final KeepEvidence keep;
    private final ReviewEvidence reviews;
    private final LinkEvidence links;

    @Inject
    EvidenceChangesResource(ReadEvidence read, KeepEvidence keep, ReviewEvidence reviews, LinkEvidence links) {
        this.read = read;
        this.keep = keep;
        this.reviews = reviews;
        this.links = links;
    }

    EvidenceChangesResource() {
        this(null, null, null, null);
    }

    @GET
    @Path("{id}/versions")
    @Operation(summary = "Les versions d’une preuve, la plus récente d’abord")
    public List<EvidenceForm.VersionForm> versions(@PathParam("id") IdParam id) {
        return read.sheet(id.value()).versions().stream()
                .map(EvidenceForm.VersionForm::new)
                .toList();
    }

    @GET
    @Path("{id}/versions/{number}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Le fichier d’une version, vérifié contre son empreinte ; le téléchargement est journalisé")
    public Response content(
            @PathParam("id") IdParam id, @PathParam("number") String number, @QueryParam("inline") boolean inline)
            throws IOException {
        return inline
                ? FileAnswer.inline(read.download(id.value(), version(number)))
                : FileAnswer.attachment(read.download(id.value(), version(number)));
    }

    @POST
    @AnsweredOnce
    @Path("{id}/versions/files")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Remplace le fichier, donné comme corps de la requête, pour la version lue (If-Match)")
    @APIResponseSchema(value = EvidenceForm.class, responseCode = "200")
    public Response renewFile(
            @PathParam("id") IdParam id,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("name") String name,
            @QueryParam("comment") String comment,
            InputStream content)
            throws IOException {
        keep.renewFile(id.value(), Etags.required(ifMatch), comment, name, content);
        return answer(id.value());
    }

    @POST
    @AnsweredOnce
    @Path("{id}/versions")
    @Operation(summary = "Remplace le texte ou l’adresse, pour la version lue (If-Match)")
    @APIResponseSchema(value = EvidenceForm.class, responseCode = "200")
    public Response renew(
            @PathParam("id") IdParam id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid EvidenceForm.NextVersion form) {
        if (form.url != null) {
            keep.renewLink(id.value(), Etags.required(ifMatch), form.comment, form.url);
        } else {
            keep.renewNote(id.value(), Etags.required(ifMatch), form.comment, form.text);
        }
        return answer(id.value());
    }

    @PUT
    @Path("{id}/description")
    @Operation(summary = "Corrige le titre, les dates, la confidentialité et le consentement")
    @APIResponseSchema(value = EvidenceForm.class, responseCode = "200")
    public Response describe(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid EvidenceForm.Said form) {
        keep.describe(id.value(), Etags.required(ifMatch), form.description());
        return answer(id.value());
    }

    @POST
    @AnsweredOnce
    @Path("{id}/review")
    @Operation(
            summary = "Accepte la preuve (ACCEPTED) ou la renvoie avec un motif (REDO), pour la version lue (If-Match)")
    @APIResponseSchema(value = EvidenceForm.class, responseCode = "200")
    public Response review(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid EvidenceForm.Outcome form) {
        reviews.review(id.value(), Etags.required(ifMatch), form.outcome, form.reason);
        return answer(id.value());
    }

    @POST
    @AnsweredOnce
    @Path("{id}/withdrawal")
    @Operation(summary = "Retire la preuve, avec un motif ; elle reste dans les autodiagnostics signés")
    @APIResponseSchema(value = EvidenceForm.class, responseCode = "200")
    public Response withdraw(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid EvidenceForm.Outcome form) {
        keep.withdraw(id.value(), Etags.required(ifMatch), form.reason);
        return answer(id.value());
    }

    @POST
    @AnsweredOnce
    @Path("{id}/links")
    @Operation(summary = "Fait servir la preuve à un critère de plus")
    @APIResponseSchema(value = EvidenceForm.class, responseCode = "200")
    public Response link(@PathParam("id") IdParam id, @Valid EvidenceForm.Proof form) {
        if (form.score == null) {
            throw Refused.field("score", "evidence.scoreRequired");
        }
        links.link(Ids.parse(form.score), id.value());
        return answer(id.value());
    }

    @DELETE
    @Path("{id}/links/{link}")
    @Operation(summary = "Retire la preuve d’un critère")
    public void detach(@PathParam("id") IdParam id, @PathParam("link") IdParam link) {
        links.detach(link.value());
    }

    @GET
    @Path("{id}/statement")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "La forme canonique d’un indicateur figé, dont l’empreinte est le SHA-256")
    public String statement(@PathParam("id") IdParam id) {
        return read.statement(id.value());
    }

    private static int version(String number) {
        if (!number.matches("[0-9]{1,6}")) {
            throw Refused.notFound();
        }
        return Integer.parseInt(number);
    }

    private Response answer(long id) {
        EvidenceRow row = read.find(id);
        return Response.ok(new EvidenceForm(row)).tag(Etags.of(row.version())).build();
    }
}
