package fr.jalon.casework.agenda;

import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Structure;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;

/** The private calendars of counsellors, for calendar programs. The secret is in the address. */
@Path("calendars/{key}")
@RequestScoped
public class FeedResource {

    private final ReadFeed read;

    @Inject
    FeedResource(ReadFeed read) {
        this.read = read;
    }

    FeedResource() {
        this(null);
    }

    /**
     * A calendar.
     *
     * @param key the code of the structure, a hyphen and the secret, with or without {@code .ics}
     */
    @GET
    @Produces("text/calendar; charset=UTF-8")
    @SecurityRequirementsSet
    @Operation(
            summary = "Agenda privé d’un conseiller, au format iCalendar",
            description = "L’adresse se fait dans l’agenda ; aucun nom de jeune n’y figure.")
    public String calendar(@PathParam("key") String key) {
        int cut = key.indexOf('-');
        String code = key.substring(0, Math.max(cut, 0));
        String secret = key.substring(cut + 1).replaceFirst("\\.ics$", "");
        Structure mission = mission(code);
        ZoneId zone = ZoneId.of(mission.getTimeZone());
        try (Workspace.Stay stay =
                Workspace.of(new StructureCode(mission.getCode())).enter()) {
            return FeedText.of(read.feed(secret, zone));
        }
    }

    private Structure mission(String code) {
        if (!code.matches("[0-9A-Z]{4,12}")) {
            throw Refused.notFound();
        }
        try (Workspace.Stay stay = Workspace.IDENTITY.enter()) {
            return read.mission(code);
        }
    }
}
