package fr.jalon.casework.transfer;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One transfer, and its answer. */
@Path("transfers/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TransferResource {

    private final ReadTransfers read;
    private final ProposeTransfer propose;
    private final AnswerTransfer answer;

    @Inject
    TransferResource(ReadTransfers read, ProposeTransfer propose, AnswerTransfer answer) {
        this.read = read;
        this.propose = propose;
        this.answer = answer;
    }

    TransferResource() {
        this(null, null, null);
    }

    @GET
    @Operation(summary = "Un transfert et où il en est ; la lecture est journalisée")
    @APIResponseSchema(TransferSheet.class)
    public Response find(@PathParam("id") IdParam id) {
        return shown(id);
    }

    @POST
    @AnsweredOnce
    @Path("withdrawal")
    @Operation(summary = "Retire une proposition à laquelle personne n’a répondu, pour la version lue (If-Match)")
    @APIResponseSchema(TransferSheet.class)
    public Response withdraw(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        propose.withdraw(id.value(), Etags.required(ifMatch));
        return shown(id);
    }

    @POST
    @AnsweredOnce
    @Path("acceptance")
    @Operation(
            summary = "Accepte une proposition pour un conseiller, pour la version lue (If-Match)",
            description = "Le dossier est ensuite acheminé en arrière-plan ; state dit où il en est.")
    @APIResponseSchema(TransferSheet.class)
    public Response accept(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, TransferSheet.Acceptance form) {
        answer.accept(id.value(), Etags.required(ifMatch), form.account());
        return shown(id);
    }

    @POST
    @AnsweredOnce
    @Path("refusal")
    @Operation(summary = "Refuse une proposition, avec le motif, pour la version lue (If-Match)")
    @APIResponseSchema(TransferSheet.class)
    public Response refuse(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, TransferSheet.Refusal form) {
        answer.refuse(id.value(), Etags.required(ifMatch), form.reason);
        return shown(id);
    }

    private Response shown(IdParam id) {
        Transfer transfer = read.find(id.value()).transfer();
        return Response.ok(new TransferSheet(transfer))
                .tag(Etags.of(transfer.version()))
                .build();
    }
}
