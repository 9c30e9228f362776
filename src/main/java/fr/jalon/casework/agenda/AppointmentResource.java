package fr.jalon.casework.agenda;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Appointments of the mission. */
@Path("appointments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppointmentResource {

    private static final int MOST_DAYS = 62;

    private final KeepAgenda keep;
    private final ReadAgenda read;

    @Inject
    AppointmentResource(KeepAgenda keep, ReadAgenda read) {
        this.keep = keep;
        this.read = read;
    }

    AppointmentResource() {
        this(null, null);
    }

    /** How an appointment ended. */
    public static class Outcome {

        public AppointmentStatus status;

        /** Made by JSON-B. */
        public Outcome() {}
    }

    @GET
    @Operation(
            summary = "Rendez-vous de quelques jours, 62 au plus ; la lecture est journalisée",
            description = "from et until sont des jours, tous deux compris ; aujourd’hui à défaut.")
    public List<AppointmentSheet> list(
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("counsellor") IdParam counsellor) {
        LocalDate first = day("from", from, read.today());
        LocalDate last = day("until", until, first);
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS))) {
            throw Refused.field("until", "absence.until.wrong", MOST_DAYS);
        }
        return read.days(first, last, counsellor == null ? null : counsellor.value()).appointments().stream()
                .map(AppointmentSheet::new)
                .toList();
    }

    private static LocalDate day(String field, String text, LocalDate otherwise) {
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw Refused.field(field, "date.wrong", text);
        }
    }

    @POST
    @Path("{id}/outcome")
    @AnsweredOnce
    @Operation(summary = "Dit comment un rendez-vous s’est terminé", description = "409 s’il est déjà clos.")
    public void close(@PathParam("id") IdParam id, Outcome outcome) {
        keep.close(id.value(), outcome.status == null ? AppointmentStatus.PLANNED : outcome.status);
    }

    @POST
    @Path("{id}/postponement")
    @AnsweredOnce
    @Operation(summary = "Déplace un rendez-vous : celui qui était prévu reste, reporté")
    public Response postpone(@PathParam("id") IdParam id, AppointmentSheet sheet) {
        Appointment appointment = keep.postpone(id.value(), sheet.details());
        return Response.created(URI.create("appointments/" + Ids.text(appointment.id())))
                .entity(new AppointmentSheet(appointment))
                .build();
    }
}
