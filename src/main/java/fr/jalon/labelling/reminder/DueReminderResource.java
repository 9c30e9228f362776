package fr.jalon.labelling.reminder;

import fr.jalon.shared.web.Etags;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** How the mission reminds of its improvement plan. */
@Path("plan-reminder-rule")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DueReminderResource {
    private final KeepDueReminders keep;

    @Inject
    DueReminderResource(KeepDueReminders keep) {
        this.keep = keep;
    }

    DueReminderResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Rappels du plan d’amélioration : combien de jours avant l’échéance")
    @APIResponseSchema(value = DueReminderSheet.class, responseCode = "200")
    public Response find() {
        return answer();
    }

    @PUT
    @Operation(summary = "Change les rappels du plan d’amélioration")
    @APIResponseSchema(value = DueReminderSheet.class, responseCode = "200")
    public Response change(@HeaderParam("If-Match") String ifMatch, @Valid DueReminderSheet sheet) {
        keep.change(Etags.required(ifMatch), sheet.enabled, sheet.firstDays, sheet.lastDays);
        return answer();
    }

    private Response answer() {
        DueReminderRule rule = keep.rule();
        return Response.ok(new DueReminderSheet(rule))
                .tag(Etags.of(rule.getVersion()))
                .build();
    }
}
