package fr.jalon.casework.agenda;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Appointments of a young person. */
@Path("young-people/{id}/appointments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppointmentsResource {

    private final KeepAgenda keep;

    @Inject
    AppointmentsResource(KeepAgenda keep) {
        this.keep = keep;
    }

    AppointmentsResource() {
        this(null);
    }

    @POST
    @AnsweredOnce
    @Operation(
            summary = "Prend un rendez-vous",
            description =
                    "startsAt est à l’heure de la structure. 409 si le conseiller ou le jeune est pris à ce moment-là.")
    public Response make(@PathParam("id") IdParam id, AppointmentSheet sheet) {
        Appointment appointment = keep.make(id.value(), sheet.details());
        return Response.created(URI.create("appointments/" + Ids.text(appointment.id())))
                .entity(new AppointmentSheet(appointment))
                .build();
    }
}
