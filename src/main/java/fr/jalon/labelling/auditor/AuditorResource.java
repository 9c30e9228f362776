package fr.jalon.labelling.auditor;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of auditors: the label office's. */
@Path("auditors")
@Tag(name = "Auditors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditorResource {

    private final KeepAuditors keep;

    @Inject
    AuditorResource(KeepAuditors keep) {
        this.keep = keep;
    }

    AuditorResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Le registre des auditrices et auditeurs")
    public CursorPage<AuditorItem> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byId(cursor, limit, keep::after, AuditorLine::accountId)
                .map(AuditorItem::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Une auditrice ou un auditeur : compétences, disponibilités, formations, intérêts")
    @APIResponseSchema(value = AuditorSheet.class, responseCode = "200")
    public Response read(@PathParam("id") IdParam id) {
        return answer(Response.ok(), id.value());
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Inscrit au registre une personne qui a le rôle d’auditrice ou d’auditeur")
    @APIResponseSchema(value = AuditorSheet.class, responseCode = "201")
    public Response register(@Valid @NotNull AuditorSheet sheet) {
        keep.register(sheet.account(), sheet.data());
        return answer(Response.created(URI.create("auditors/" + sheet.id)), sheet.account());
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change ce que dit le registre")
    @APIResponseSchema(value = AuditorSheet.class, responseCode = "200")
    public Response change(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AuditorSheet sheet) {
        keep.change(id.value(), Etags.required(ifMatch), sheet.data());
        return answer(Response.ok(), id.value());
    }

    @POST
    @Path("{id}/trainings")
    @AnsweredOnce
    @Operation(summary = "Ajoute une formation")
    @APIResponseSchema(value = AuditorSheet.TrainingSheet.class, responseCode = "201")
    public Response train(@PathParam("id") IdParam id, @Valid @NotNull AuditorSheet.TrainingSheet sheet) {
        Training training = keep.train(id.value(), sheet.title, sheet.heldOn, sheet.validUntil);
        return created(id, "trainings", training.getId(), new AuditorSheet.TrainingSheet(training));
    }

    @DELETE
    @Path("{id}/trainings/{training}")
    @Operation(summary = "Retire une formation")
    public void forgetTraining(@PathParam("id") IdParam id, @PathParam("training") IdParam training) {
        keep.forgetTraining(id.value(), training.value());
    }

    @POST
    @Path("{id}/availabilities")
    @AnsweredOnce
    @Operation(summary = "Ajoute une période de disponibilité")
    @APIResponseSchema(value = AuditorSheet.Days.class, responseCode = "201")
    public Response offer(@PathParam("id") IdParam id, @Valid @NotNull AuditorSheet.Days days) {
        Availability offered = keep.offer(id.value(), days.from, days.until);
        return created(id, "availabilities", offered.getId(), new AuditorSheet.Days(offered));
    }

    @DELETE
    @Path("{id}/availabilities/{availability}")
    @Operation(summary = "Retire une période de disponibilité")
    public void withdraw(@PathParam("id") IdParam id, @PathParam("availability") IdParam availability) {
        keep.withdraw(id.value(), availability.value());
    }

    @POST
    @Path("{id}/interests")
    @AnsweredOnce
    @Operation(summary = "Déclare un intérêt dans une structure ou une région")
    @APIResponseSchema(value = AuditorSheet.InterestSheet.class, responseCode = "201")
    public Response declare(@PathParam("id") IdParam id, @Valid @NotNull AuditorSheet.InterestSheet sheet) {
        DeclaredInterest declared = keep.declare(id.value(), sheet.words());
        return created(id, "interests", declared.getId(), new AuditorSheet.InterestSheet(declared));
    }

    @DELETE
    @Path("{id}/interests/{interest}")
    @Operation(summary = "Met fin aujourd’hui à un intérêt déclaré ; la déclaration reste")
    public void end(@PathParam("id") IdParam id, @PathParam("interest") IdParam interest) {
        keep.end(id.value(), interest.value());
    }

    private static Response created(IdParam id, String part, long made, Object sheet) {
        return Response.created(URI.create("auditors/" + id + "/" + part + "/" + Ids.text(made)))
                .entity(sheet)
                .build();
    }

    private Response answer(Response.ResponseBuilder response, long id) {
        AuditorFile file = keep.open(id);
        return response.entity(new AuditorSheet(file))
                .tag(Etags.of(file.auditor().getVersion()))
                .build();
    }
}
