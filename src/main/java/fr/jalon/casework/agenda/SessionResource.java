package fr.jalon.casework.agenda;

import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Theme;
import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Collective sessions of the mission. */
@Path("sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {

    private final KeepSessions keep;
    private final ReadAgenda read;

    @Inject
    SessionResource(KeepSessions keep, ReadAgenda read) {
        this.keep = keep;
        this.read = read;
    }

    SessionResource() {
        this(null, null);
    }

    /** A session as REST writes and reads it; identifier, status and places are not read. Times are local. */
    public static class Sheet {

        public String id;
        public String counsellor;
        public String startsAt;
        public int minutes;
        public String subject;
        public ActKind actKind;
        public Theme theme;
        public int seats;
        public String site;
        public String place;
        public SessionStatus status;
        public List<AppointmentSheet> places;

        /** Made by JSON-B. */
        public Sheet() {}

        Sheet(ReadAgenda.Session content) {
            CollectiveSession session = content.session();
            id = session.getKey();
            counsellor = Ids.text(session.counsellorId());
            startsAt = AppointmentSheet.LOCAL.format(session.startsAt());
            minutes = session.minutes();
            subject = session.subject();
            actKind = session.actKind();
            theme = session.theme();
            seats = session.seats();
            site = session.siteId() == null ? null : Ids.text(session.siteId());
            place = session.place();
            status = session.status();
            places = content.places().stream().map(AppointmentSheet::new).toList();
        }

        SessionDetails details() {
            if (counsellor == null) {
                throw Refused.field("counsellor", "appointment.counsellor.unknown");
            }
            return new SessionDetails(
                    Ids.parse(counsellor),
                    AppointmentSheet.slot(startsAt, minutes),
                    subject,
                    actKind,
                    theme,
                    seats,
                    site == null ? null : Ids.parse(site),
                    place);
        }
    }

    /** Whom a place is for. */
    public static class Place {

        public String youngPerson;

        /** Made by JSON-B. */
        public Place() {}
    }

    /** Who came: identifiers of their places. */
    public static class Attendance {

        public List<String> present;

        /** Made by JSON-B. */
        public Attendance() {}
    }

    @GET
    @Operation(
            summary = "Séances collectives à venir, la prochaine d’abord",
            description = "page compte à partir de 0 ; more dit si d’autres suivent.")
    public Upcoming upcoming(@QueryParam("page") @DefaultValue("0") int page) {
        return new Upcoming(read.upcoming(Math.max(0, page)));
    }

    /** Sessions to come. */
    public static class Upcoming {

        public List<Line> sessions;
        public boolean more;

        /** Made by JSON-B. */
        public Upcoming() {}

        Upcoming(ReadAgenda.Upcoming upcoming) {
            sessions = upcoming.sessions().stream().map(Line::new).toList();
            more = upcoming.more();
        }
    }

    /** A session in a list. */
    public static class Line {

        public String id;
        public String counsellor;
        public String startsAt;
        public int minutes;
        public String subject;
        public ActKind actKind;
        public int seats;
        public long left;

        /** Made by JSON-B. */
        public Line() {}

        Line(SessionRow row) {
            id = row.getKey();
            counsellor = Ids.text(row.counsellorId());
            startsAt = AppointmentSheet.LOCAL.format(row.day().atTime(row.start()));
            minutes = row.minutes();
            subject = row.subject();
            actKind = row.actKind();
            seats = row.seats();
            left = row.getLeft();
        }
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Une séance collective et ses places ; la lecture est journalisée")
    public Sheet find(@PathParam("id") IdParam id) {
        return new Sheet(read.session(id.value()));
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Prévoit une séance collective")
    public Response plan(Sheet sheet) {
        CollectiveSession session = keep.plan(sheet.details());
        return Response.created(URI.create("sessions/" + session.getKey()))
                .entity(new Sheet(read.session(session.id())))
                .build();
    }

    @POST
    @Path("{id}/places")
    @AnsweredOnce
    @Operation(
            summary = "Donne une place à un jeune",
            description = "409 s’il n’en reste pas, ou si le jeune est pris.")
    public Response enrol(@PathParam("id") IdParam id, Place place) {
        if (place.youngPerson == null) {
            throw Refused.field("youngPerson", "booking.text.missing");
        }
        Appointment taken = keep.enrol(id.value(), Ids.parse(place.youngPerson));
        return Response.created(URI.create("appointments/" + Ids.text(taken.id())))
                .entity(new AppointmentSheet(taken))
                .build();
    }

    @POST
    @Path("{id}/attendance")
    @AnsweredOnce
    @Operation(summary = "Dit qui est venu : la participation est notée dans leur dossier")
    public void hold(@PathParam("id") IdParam id, Attendance attendance) {
        List<String> present = attendance.present == null ? List.of() : attendance.present;
        keep.hold(id.value(), present.stream().map(Ids::parse).collect(Collectors.toSet()));
    }

    @POST
    @Path("{id}/cancellation")
    @AnsweredOnce
    @Operation(summary = "Annule une séance, et rend les places")
    public void cancel(@PathParam("id") IdParam id) {
        keep.cancel(id.value());
    }
}
