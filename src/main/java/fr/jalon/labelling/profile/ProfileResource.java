package fr.jalon.labelling.profile;

import fr.jalon.shared.web.Etags;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** The profile of the structure, against which the rules of references are read. */
@Path("structure-profile")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProfileResource {
    private final KeepProfile keep;

    @Inject
    ProfileResource(KeepProfile keep) {
        this.keep = keep;
    }

    ProfileResource() {
        this(null);
    }

    /** The profile in REST; what is not known is absent. */
    public static final class Form {
        public Boolean plie;
        public Boolean qpv;
        public Boolean frr;
        public Integer sites;
        public Integer staff;
        public Integer young;

        static Form of(ProfileSheet sheet) {
            Form form = new Form();
            form.plie = sheet.plie();
            form.qpv = sheet.qpv();
            form.frr = sheet.frr();
            form.sites = sheet.sites();
            form.staff = sheet.staff();
            form.young = sheet.young();
            return form;
        }

        ProfileSheet sheet() {
            return new ProfileSheet(plie, qpv, frr, sites, staff, young, null, null, 0);
        }
    }

    @GET
    @Operation(summary = "Profil de la structure, que lisent les règles des référentiels")
    @APIResponseSchema(value = Form.class, responseCode = "200")
    public Response read() {
        return answer(keep.read());
    }

    @PUT
    @Operation(summary = "Dit le profil de la structure (If-Match)")
    @APIResponseSchema(value = Form.class, responseCode = "200")
    public Response keep(@HeaderParam("If-Match") String ifMatch, @Valid @NotNull Form form) {
        return answer(keep.keep(form.sheet(), Etags.required(ifMatch)));
    }

    private static Response answer(ProfileSheet sheet) {
        return Response.ok(Form.of(sheet)).tag(Etags.of(sheet.version())).build();
    }
}
