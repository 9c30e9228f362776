package fr.jalon.oversight.board;

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

/** The samples of case files that missions show their association, until their day. */
@Path("shared-samples/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SharedSampleResource {

    private final ReadMissionSample read;

    @Inject
    SharedSampleResource(ReadMissionSample read) {
        this.read = read;
    }

    SharedSampleResource() {
        this(null);
    }

    @GET
    @Operation(
            summary = "Un échantillon de dossiers qu’une mission montre à son association ; la lecture est journalisée")
    public SampleForm.Open find(@PathParam("id") IdParam id) {
        return new SampleForm.Open(read.sheet(id.value()));
    }

    @GET
    @Path("files/{number}")
    @Operation(summary = "Un dossier pseudonymisé de l’échantillon ; la lecture est journalisée")
    public SampledCase file(@PathParam("id") IdParam id, @PathParam("number") String number) {
        return read.file(id.value(), PathNumber.read(number)).file();
    }
}
