package fr.jalon.casework.transfer;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.Etags;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The transfers of the mission. */
@Path("transfers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TransfersResource {

    private final ReadTransfers read;
    private final ProposeTransfer propose;

    @Inject
    TransfersResource(ReadTransfers read, ProposeTransfer propose) {
        this.read = read;
        this.propose = propose;
    }

    TransfersResource() {
        this(null, null);
    }

    @GET
    @Operation(
            summary = "Transferts envoyés, ou reçus avec received=true, les plus récents d’abord",
            description = "Ceux que d’autres proposent sont lus par la responsable d’équipe et la direction.")
    public CursorPage<TransferSheet> list(
            @QueryParam("received") boolean received,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        String position = CursorPage.position(cursor);
        long before = position == null ? Long.MAX_VALUE : Ids.parse(position);
        int most = CursorPage.limit(limit) + 1;
        List<Transfer> found = received ? read.received(before, most) : read.sent(before, most);
        return CursorPage.of(found, limit, Transfer::getKey).map(TransferSheet::new);
    }

    @POST
    @AnsweredOnce
    @Operation(
            summary = "Propose un dossier à une autre mission locale, avec le consentement du jeune",
            description = "409 si le dossier est déjà proposé à quelqu’un.")
    @APIResponseSchema(value = TransferSheet.class, responseCode = "201")
    public Response propose(TransferSheet.Proposing form) {
        long id = propose.propose(form.file(), form.proposal());
        Transfer made = read.find(id).transfer();
        return Response.created(URI.create("transfers/" + Ids.text(id)))
                .entity(new TransferSheet(made))
                .tag(Etags.of(made.version()))
                .build();
    }
}
