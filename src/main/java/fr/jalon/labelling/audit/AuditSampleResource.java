package fr.jalon.labelling.audit;

import fr.jalon.casework.sample.SampledCase;
import fr.jalon.labelling.sample.SampleForm;
import fr.jalon.shared.web.IdParam;
import fr.jalon.shared.web.PathNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The samples of case files that an auditor's audit shows, until their day. */
@Path("audits/{audit}/samples/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditSampleResource {

    private final ReadAuditSample read;

    @Inject
    AuditSampleResource(ReadAuditSample read) {
        this.read = read;
    }

    AuditSampleResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Un échantillon de dossiers de la structure auditée ; la lecture est journalisée")
    public SampleForm.Open find(@PathParam("audit") IdParam audit, @PathParam("id") IdParam id) {
        return new SampleForm.Open(read.sheet(audit.value(), id.value()));
    }

    @GET
    @Path("files/{number}")
    @Operation(summary = "Un dossier pseudonymisé de l’échantillon ; la lecture est journalisée")
    public SampledCase file(
            @PathParam("audit") IdParam audit, @PathParam("id") IdParam id, @PathParam("number") String number) {
        return read.file(audit.value(), id.value(), PathNumber.read(number)).file();
    }
}
