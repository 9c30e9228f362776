package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who writes on which criterion of a diagnosis. */
@Path("self-diagnoses/{id}/assignments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssignmentsResource {
    private final ReadSelfDiagnosis read;
    private final AssignCriteria assign;

    @Inject
    AssignmentsResource(ReadSelfDiagnosis read, AssignCriteria assign) {
        this.read = read;
        this.assign = assign;
    }

    AssignmentsResource() {
        this(null, null);
    }

    /** Somebody's criterion. */
    public static final class AssignmentForm {
        public final String node;
        public final String account;
        public final String name;

        AssignmentForm(long nodeId, Assignee assignee) {
            node = Ids.text(nodeId);
            account = Ids.text(assignee.accountId());
            name = assignee.name();
        }
    }

    /** Whom, and which criterion or axis. */
    public static final class Wanted {
        @NotBlank(message = "{diagnosis.colleagueUnknown}")
        public String account;

        @NotBlank(message = "{diagnosis.nodeRequired}")
        public String node;
    }

    @GET
    @Operation(summary = "Qui écrit sur quel critère, dans l’ordre du référentiel")
    public CursorPage<AssignmentForm> list(@PathParam("id") IdParam id) {
        DiagnosisOverview overview = read.overview(id.value());
        List<AssignmentForm> forms = overview.reference().criteria().stream()
                .flatMap(node -> overview.assigneesOf(node).stream().map(one -> new AssignmentForm(node.id(), one)))
                .toList();
        return CursorPage.of(forms, Integer.MAX_VALUE, form -> form.node);
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Confie un critère, ou tous ceux d’un axe, à un collègue")
    public DiagnosisForm.Count assign(@PathParam("id") IdParam id, @Valid Wanted wanted) {
        return new DiagnosisForm.Count(assign.assign(id.value(), Ids.parse(wanted.node), Ids.parse(wanted.account)));
    }

    @POST
    @AnsweredOnce
    @Path("withdrawal")
    @Operation(summary = "Retire un critère, ou tous ceux d’un axe, à un collègue ; ce qui est écrit reste")
    public DiagnosisForm.Count withdraw(@PathParam("id") IdParam id, @Valid Wanted wanted) {
        return new DiagnosisForm.Count(assign.withdraw(id.value(), Ids.parse(wanted.node), Ids.parse(wanted.account)));
    }
}
