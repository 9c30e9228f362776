package fr.jalon.labelling.label;

import fr.jalon.shared.table.ExportFormat;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.FileAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public register as JSON; needs no account. */
@Path("public/labels")
@Tag(name = "Registre public")
@RequestScoped
public class LabelResource {

    /** A label as JSON: days as 2026-11-21. */
    public static final class LabelItem {

        private final PublicLabel label;
        private final LocalDate day;

        LabelItem(PublicLabel label, LocalDate day) {
            this.label = label;
            this.day = day;
        }

        public Standing getStanding() {
            return label.standing(day);
        }

        public String getSince() {
            return label.since() == null ? null : label.since().toString();
        }

        public String getRenewedBy() {
            return label.renewedBy();
        }

        public String getNumber() {
            return label.number();
        }

        public boolean isConditional() {
            return label.conditional();
        }

        public String getValidFrom() {
            return label.validFrom().toString();
        }

        public String getValidUntil() {
            return label.validUntil().toString();
        }

        public String getStructureCode() {
            return label.structureCode();
        }

        public String getStructureName() {
            return label.structureName();
        }

        public String getTown() {
            return label.town();
        }

        public String getDepartment() {
            return label.department();
        }

        public String getRegion() {
            return label.regionName();
        }
    }

    private final ReadRegister register;
    private final RegisterTable table;
    private final ProveLabel prove;

    @Inject
    LabelResource(ReadRegister register, RegisterTable table, ProveLabel prove) {
        this.register = register;
        this.prove = prove;
        this.table = table;
    }

    LabelResource() {
        this(null, null, null);
    }

    /** Labels that are valid today, or (state=all) all that ever were, by name of the structure. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirementsSet
    @Operation(summary = "Labels en cours de validité, ou tous (state=all), par nom de structure")
    public CursorPage<LabelItem> find(
            @QueryParam("state") String state,
            @QueryParam("q") String text,
            @QueryParam("department") String department,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        int size = CursorPage.limit(limit);
        List<PublicLabel> found = register.following(isFormer(state), text, department, after(cursor), size + 1);
        return CursorPage.of(found, size, label -> label.structureName() + '\n' + label.number())
                .map(label -> new LabelItem(label, register.today()));
    }

    /** The same as a file. */
    @GET
    @Path("file")
    @SecurityRequirementsSet
    @Operation(summary = "Labels en cours de validité, ou tous (state=all), en fichier (format=csv ou xlsx)")
    public Response file(
            @QueryParam("state") String state,
            @QueryParam("q") String text,
            @QueryParam("department") String department,
            @QueryParam("format") @DefaultValue("csv") String format) {
        ExportFormat wanted = ExportFormat.of(format);
        String of = department == null || department.isBlank() ? null : department;
        return FileAnswer.table(
                wanted, "labels." + wanted.extension(), out -> table.write(isFormer(state), text, of, wanted, out));
    }

    /** One label by its number: what it is worth today. */
    @GET
    @Path("{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirementsSet
    @Operation(
            summary = "Un label par son numéro : ce qu’il vaut aujourd’hui ; 404 pour un numéro que personne n’a donné")
    public LabelItem prove(@PathParam("number") String number) {
        return new LabelItem(prove.prove(number), register.today());
    }

    private static boolean isFormer(String state) {
        return "all".equals(state);
    }

    private static PublicLabels.Position after(String cursor) {
        String position = CursorPage.position(cursor);
        if (position == null) {
            return null;
        }
        int cut = position.lastIndexOf('\n');
        return new PublicLabels.Position(position.substring(0, Math.max(cut, 0)), position.substring(cut + 1));
    }
}
