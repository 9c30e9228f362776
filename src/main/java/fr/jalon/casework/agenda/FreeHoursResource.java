package fr.jalon.casework.agenda;

import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** When an appointment can be made. */
@Path("free-hours")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FreeHoursResource {

    private final FindFreeHours find;

    @Inject
    FreeHoursResource(FindFreeHours find) {
        this.find = find;
    }

    FreeHoursResource() {
        this(null);
    }

    /** What is looked for; each may be left out. */
    public static class Wanted {

        /** Account; the caller's own where it is left out. */
        @QueryParam("counsellor")
        public IdParam counsellor;

        /** Whose other appointments are avoided. */
        @QueryParam("youngPerson")
        public IdParam youngPerson;

        @QueryParam("site")
        public IdParam site;

        @QueryParam("minutes")
        @DefaultValue("30")
        public int minutes;

        /** Local time, as {@code next} of an answer gives it. */
        @QueryParam("after")
        public String after;

        private FindFreeHours.Wanted wanted() {
            return new FindFreeHours.Wanted(value(counsellor), value(youngPerson), value(site), minutes);
        }

        private LocalDateTime notBefore() {
            try {
                return after == null ? null : LocalDateTime.parse(after, AppointmentSheet.LOCAL);
            } catch (DateTimeParseException none) {
                throw Refused.field("after", "appointment.startsAt.wrong");
            }
        }

        private static Long value(IdParam id) {
            return id == null ? null : id.value();
        }
    }

    @GET
    @Operation(
            summary = "Prochaines heures libres d’un conseiller, douze au plus, à l’heure de la structure",
            description = "Respecte les heures d’ouverture du lieu, ses fermetures, les absences et les rendez-vous.")
    public Hours find(@BeanParam Wanted wanted) {
        return new Hours(find.next(wanted.wanted(), wanted.notBefore()));
    }

    /** Hours that are free. */
    public static class Hours {

        public List<Hour> hours;

        /** Last day looked through. */
        public LocalDate until;

        /** From when to look on. */
        public String next;

        /** Made by JSON-B. */
        public Hours() {}

        Hours(FindFreeHours.Page page) {
            hours = page.slots().stream().map(Hour::new).toList();
            until = page.until();
            next = AppointmentSheet.LOCAL.format(page.next());
        }
    }

    /** A time that is free. */
    public static class Hour {

        public String startsAt;
        public String endsAt;

        /** Made by JSON-B. */
        public Hour() {}

        Hour(Slot slot) {
            startsAt = AppointmentSheet.LOCAL.format(slot.startsAt());
            endsAt = AppointmentSheet.LOCAL.format(slot.endsAt());
        }
    }
}
