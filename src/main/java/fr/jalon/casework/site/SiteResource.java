package fr.jalon.casework.site;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where the mission receives, and when. */
@Path("sites")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SiteResource {

    private final KeepSites keep;

    @Inject
    SiteResource(KeepSites keep) {
        this.keep = keep;
    }

    SiteResource() {
        this(null);
    }

    /** Hours of a site. */
    public static class Hours {

        public DayOfWeek weekday;
        public Recurrence recurrence;
        public LocalTime opensAt;
        public LocalTime closesAt;

        /** Made by JSON-B. */
        public Hours() {}

        Hours(Opening opening) {
            weekday = opening.weekday();
            recurrence = opening.recurrence();
            opensAt = opening.opensAt();
            closesAt = opening.closesAt();
        }
    }

    /** A site as REST writes and reads it; identifier and hours are not read. */
    public static class Sheet {

        public String id;
        public String name;
        public SiteKind kind;
        public String street;
        public String postalCode;
        public String commune;
        public String phone;
        public String directions;
        public boolean closed;
        public List<Hours> hours;

        /** Made by JSON-B. */
        public Sheet() {}

        Sheet(Site site, List<Opening> openings) {
            SiteDetails details = site.details();
            id = site.getKey();
            name = details.name();
            kind = details.kind();
            street = details.street();
            postalCode = details.postalCode();
            commune = details.commune();
            phone = details.phone();
            directions = details.directions();
            closed = details.closed();
            hours = openings == null ? null : openings.stream().map(Hours::new).toList();
        }

        SiteDetails details() {
            return new SiteDetails(name, kind, street, postalCode, commune, phone, directions, closed);
        }
    }

    @GET
    @Operation(summary = "Sites, antennes et permanences de la mission")
    public List<Sheet> list() {
        return keep.list().stream().map(site -> new Sheet(site, null)).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un site et ses horaires")
    public Response find(@PathParam("id") IdParam id) {
        return answer(Response.ok(), keep.open(id.value()));
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Ajoute un site")
    public Response add(Sheet sheet) {
        Site site = keep.add(sheet.details());
        return answer(Response.created(URI.create("sites/" + site.getKey())), site);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change un site, pour la version lue (If-Match)")
    public Response change(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, Sheet sheet) {
        return answer(Response.ok(), keep.change(id.value(), Etags.required(ifMatch), sheet.details()));
    }

    @POST
    @Path("{id}/hours")
    @AnsweredOnce
    @Operation(summary = "Ajoute des horaires d’ouverture")
    public Response openAt(@PathParam("id") IdParam id, Hours hours) {
        Opening opening = keep.openAt(id.value(), hours.weekday, hours.recurrence, hours.opensAt, hours.closesAt);
        return Response.status(Response.Status.CREATED)
                .entity(new Hours(opening))
                .build();
    }

    private Response answer(Response.ResponseBuilder response, Site site) {
        return response.entity(new Sheet(site, keep.hours(site.id())))
                .tag(Etags.of(site.version()))
                .build();
    }
}
