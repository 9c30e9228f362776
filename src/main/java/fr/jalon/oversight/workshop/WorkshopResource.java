package fr.jalon.oversight.workshop;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Regional workshops: planned by associations, enrolled in by missions. */
@Path("regional-workshops")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkshopResource {

    /** Who is enrolled: the account of a colleague. */
    public static final class NewEnrolment {
        public String colleague;
    }

    /** Whether somebody came. */
    public static final class Attendance {
        public Boolean came;
    }

    private final ReadWorkshops read;
    private final PlanWorkshop plan;
    private final EnrolColleague enrol;

    @Inject
    WorkshopResource(ReadWorkshops read, PlanWorkshop plan, EnrolColleague enrol) {
        this.read = read;
        this.plan = plan;
        this.enrol = enrol;
    }

    WorkshopResource() {
        this(null, null, null);
    }

    @GET
    @Operation(summary = "Ateliers régionaux, dans l’ordre où ils ont été programmés")
    public CursorPage<WorkshopSheet> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byId(cursor, limit, read::after, one -> one.getId()).map(WorkshopSheet::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Un atelier régional et ses inscrits")
    @APIResponseSchema(value = WorkshopSheet.class, responseCode = "200")
    public Response find(@PathParam("id") IdParam id) {
        return answer(Response.ok(), id.value());
    }

    @GET
    @Path("{id}/calendar")
    @Produces("text/calendar; charset=UTF-8")
    @Operation(summary = "Un atelier régional, au format iCalendar")
    public Response calendar(@PathParam("id") IdParam id) {
        return Response.ok(read.calendar(id.value()))
                .header("Content-Disposition", "attachment; filename=\"atelier-" + id + ".ics\"")
                .build();
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Programme un atelier régional")
    @APIResponseSchema(value = WorkshopSheet.class, responseCode = "201")
    public Response plan(@Valid WorkshopSheet sheet) {
        long id = plan.plan(sheet.plan());
        return answer(Response.created(URI.create("regional-workshops/" + Ids.text(id))), id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change un atelier régional, ou l’annule")
    @APIResponseSchema(value = WorkshopSheet.class, responseCode = "200")
    public Response change(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid WorkshopSheet sheet) {
        if (Boolean.TRUE.equals(sheet.cancelled)) {
            plan.cancel(id.value(), Etags.required(ifMatch));
        } else {
            plan.change(id.value(), sheet.plan(), Etags.required(ifMatch));
        }
        return answer(Response.ok(), id.value());
    }

    @POST
    @Path("{id}/enrolments")
    @AnsweredOnce
    @Operation(summary = "Inscrit une ou un collègue")
    @APIResponseSchema(value = WorkshopSheet.class, responseCode = "200")
    public Response enrol(@PathParam("id") IdParam id, @Valid NewEnrolment enrolment) {
        if (enrolment.colleague == null) {
            throw Refused.field("colleague", "workshop.refused.colleague");
        }
        enrol.enrol(id.value(), Ids.parse(enrolment.colleague));
        return answer(Response.ok(), id.value());
    }

    @DELETE
    @Path("enrolments/{id}")
    @Operation(summary = "Retire une inscription")
    public void withdraw(@PathParam("id") IdParam id) {
        enrol.withdraw(id.value());
    }

    @PUT
    @Path("enrolments/{id}/attendance")
    @Operation(summary = "Dit si une personne inscrite est venue : l’association, une fois l’atelier commencé")
    public void attended(@PathParam("id") IdParam id, @Valid Attendance attendance) {
        if (attendance.came == null) {
            throw Refused.field("came", "workshop.refused.came");
        }
        plan.attended(id.value(), attendance.came);
    }

    private Response answer(Response.ResponseBuilder response, long id) {
        ReadWorkshops.Sheet sheet = read.open(id);
        return response.entity(new WorkshopSheet(sheet))
                .tag(Etags.of(sheet.workshop().getVersion()))
                .build();
    }
}
