package fr.jalon.labelling.label;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.files.Download;
import fr.jalon.shared.files.FileType;
import fr.jalon.shared.web.FileAnswer;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** A structure's labels and conditions; certificates, for it and for the label office. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnLabelResource {

    private final ReadOwnLabels read;
    private final BringConditionEvidence bring;
    private final PrintCertificate print;
    private final Config config;

    @Inject
    OwnLabelResource(ReadOwnLabels read, BringConditionEvidence bring, PrintCertificate print, Config config) {
        this.read = read;
        this.bring = bring;
        this.print = print;
        this.config = config;
    }

    OwnLabelResource() {
        this(null, null, null, null);
    }

    @GET
    @Path("own-labels")
    @Operation(summary = "Labels de la structure et leurs conditions, le dernier d’abord")
    public List<LabelForm> own() {
        return read.all().stream().map(LabelForm::new).toList();
    }

    @POST
    @Path("label-conditions/{id}/evidence")
    @AnsweredOnce
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Apporte ce qu’une condition demande : un texte, et avec un nom de fichier une pièce donnée comme"
                    + " corps de la requête")
    @APIResponseSchema(value = LabelForm[].class, responseCode = "200")
    public Response bring(
            @PathParam("id") IdParam id,
            @QueryParam("text") String text,
            @QueryParam("name") String name,
            InputStream content)
            throws IOException {
        bring.bring(id.value(), text, name, name == null ? null : content);
        return Response.ok(own()).build();
    }

    /** The certificate leads to the configured public address ({@code jalon.public.url}), or to where it was asked from. */
    @GET
    @Path("labels/{id}/certificate/content")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Le certificat d’un label en cours de validité, en PDF")
    public Response certificate(@PathParam("id") IdParam id, @Context UriInfo uri) throws IOException {
        PrintCertificate.Certified certified = print.open(id.value());
        String number = certified.label().getNumber();
        Optional<String> base = config.getOptionalValue("jalon.public.url", String.class);
        URI root = base.map(one -> URI.create(one.endsWith("/") ? one : one + "/"))
                .orElseGet(() -> uri.getBaseUri().resolve("../../"));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        CertificatePdf.write(
                certified, root.resolve("register/label.xhtml?number=" + number).toString(), pdf);
        return FileAnswer.attachment(new Download(
                "certificat-" + number + ".pdf",
                FileType.PDF,
                pdf.size(),
                new ByteArrayInputStream(pdf.toByteArray())));
    }
}
