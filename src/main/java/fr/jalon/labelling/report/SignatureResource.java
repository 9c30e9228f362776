package fr.jalon.labelling.report;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The signature of an auditor of the pair under the report. */
@Path("audits/{id}/signatures")
@Tag(name = "Audits")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignatureResource {

    /** What is signed. */
    public static class SignatureBody {

        /** Number of the version. */
        @NotNull
        public Integer version;

        /** Its SHA-256, as it was read. */
        @NotNull
        public String hash;
    }

    private final SignReport sign;

    @Inject
    SignatureResource(SignReport sign) {
        this.sign = sign;
    }

    SignatureResource() {
        this(null);
    }

    @POST
    @AnsweredOnce
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Signe la dernière version : la première signature fige les cotes, la seconde clôt l’audit")
    @APIResponseSchema(value = ReportSheet.class, responseCode = "201")
    public Response sign(@PathParam("id") IdParam id, @Valid @NotNull SignatureBody body) {
        ReportVersion signed = sign.sign(id.value(), body.version, body.hash);
        return Response.created(URI.create("audits/" + id + "/report/" + signed.number()))
                .entity(new ReportSheet(signed))
                .build();
    }
}
