package fr.jalon.labelling.assignment;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the label office chooses by hand for an audit, which every plan keeps. Its tag is the audit's version. */
@Path("followed-audits/{id}/pin")
@Tag(name = "Audit plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PinResource {

    /** What is chosen; what is left out is left to plans. */
    public static class PinSheet {

        @Schema(description = "Compte de l’auditeur de l’organisme certificateur ; sans lui, le plan le choisit")
        public String certification;

        @Schema(description = "Compte de l’auditeur du réseau ; sans lui, le plan le choisit")
        public String network;

        @Schema(description = "Premier jour de la visite, ouvré ; sans lui, le plan le choisit")
        public LocalDate from;

        /** For JSON. */
        public PinSheet() {}

        PinSheet(PinAudit.Pin pin) {
            certification = pin.certification() == null ? null : Ids.text(pin.certification());
            network = pin.network() == null ? null : Ids.text(pin.network());
            from = pin.from();
        }

        private PinAudit.Pin of(long audit, int version) {
            return new PinAudit.Pin(audit, null, parsed(certification), parsed(network), from, version);
        }

        private static Long parsed(String account) {
            return account == null ? null : Ids.parse(account);
        }
    }

    private final PinAudit pins;

    @Inject
    PinResource(PinAudit pins) {
        this.pins = pins;
    }

    PinResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Ce qui est choisi à la main pour un audit ; rien de ce que les plans décident")
    @APIResponseSchema(value = PinSheet.class, responseCode = "200")
    public Response read(@PathParam("id") IdParam id) {
        PinAudit.Pin pin = pins.open(id.value());
        return Response.ok(new PinSheet(pin)).tag(Etags.of(pin.version())).build();
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Choisit un auditeur, les deux ou le premier jour : les plans le gardent (If-Match)")
    @APIResponseSchema(value = PinSheet.class, responseCode = "200")
    public Response choose(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PinSheet sheet) {
        pins.choose(sheet.of(id.value(), Etags.required(ifMatch)));
        return read(id);
    }

    @DELETE
    @Operation(summary = "Laisse tout aux plans (If-Match)")
    public void leave(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        pins.choose(new PinSheet().of(id.value(), Etags.required(ifMatch)));
    }
}
