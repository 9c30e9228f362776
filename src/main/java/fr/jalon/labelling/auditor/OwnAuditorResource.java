package fr.jalon.labelling.auditor;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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

/** What the register says of the auditor who asks. */
@Path("own-auditor")
@Tag(name = "Auditors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OwnAuditorResource {

    private final OwnAuditorFile own;

    @Inject
    OwnAuditorResource(OwnAuditorFile own) {
        this.own = own;
    }

    OwnAuditorResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Ma fiche du registre")
    public AuditorSheet read() {
        return own.open().map(AuditorSheet::new).orElseThrow(Refused::notFound);
    }

    @POST
    @Path("availabilities")
    @AnsweredOnce
    @Operation(summary = "Ajoute une période où je suis disponible")
    @APIResponseSchema(value = AuditorSheet.Days.class, responseCode = "201")
    public Response offer(@Valid @NotNull AuditorSheet.Days days) {
        Availability offered = own.offer(days.from, days.until);
        return Response.created(URI.create("own-auditor/availabilities/" + offered.getTextId()))
                .entity(new AuditorSheet.Days(offered))
                .build();
    }

    @DELETE
    @Path("availabilities/{id}")
    @Operation(summary = "Retire une période où je suis disponible")
    public void withdraw(@PathParam("id") IdParam id) {
        own.withdraw(id.value());
    }

    @POST
    @Path("interests")
    @AnsweredOnce
    @Operation(summary = "Déclare un intérêt que j’ai dans une structure ou une région")
    @APIResponseSchema(value = AuditorSheet.InterestSheet.class, responseCode = "201")
    public Response declare(@Valid @NotNull AuditorSheet.InterestSheet sheet) {
        DeclaredInterest declared = own.declare(sheet.words());
        return Response.created(URI.create("own-auditor/interests/" + declared.getTextId()))
                .entity(new AuditorSheet.InterestSheet(declared))
                .build();
    }

    @DELETE
    @Path("interests/{id}")
    @Operation(summary = "Met fin aujourd’hui à un intérêt que j’ai déclaré")
    public void end(@PathParam("id") IdParam id) {
        own.end(id.value());
    }
}
