package fr.jalon.casework.search;

import fr.jalon.casework.activity.ActSheet;
import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The same done to several files: to all that the answer names as done, or to none. */
@Path("bulk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BulkResource {

    private static final String REASON = "bulk.left.";

    private final ActOnSeveral several;

    @Inject
    BulkResource(ActOnSeveral several) {
        this.several = several;
    }

    BulkResource() {
        this(null);
    }

    @POST
    @Path("counsellor")
    @AnsweredOnce
    @Operation(
            summary = "Donne un conseiller référent à plusieurs jeunes, au plus 500",
            description = "preview=true : dit ce qui serait fait, sans le faire.")
    public Outcome assign(@QueryParam("preview") boolean preview, Assignment wanted) {
        List<Long> files = chosen(wanted.youngPeople);
        BulkPreview expected =
                several.assignment(files, wanted.counsellor == null ? null : Ids.parse(wanted.counsellor));
        if (!preview) {
            several.assign(expected, Ids.parse(wanted.counsellor));
        }
        return new Outcome(expected);
    }

    @POST
    @Path("acts")
    @AnsweredOnce
    @Operation(
            summary = "Enregistre le même acte avec plusieurs jeunes, au plus 500",
            description = "preview=true : dit ce qui serait fait, sans le faire.")
    public Outcome record(@QueryParam("preview") boolean preview, @Valid SharedAct wanted) {
        List<Long> files = chosen(wanted.youngPeople);
        BulkPreview expected = several.act(files, wanted.act.details());
        if (!preview) {
            several.record(expected, wanted.act.details());
        }
        return new Outcome(expected);
    }

    /** All of these, or none: a program that names a file of nowhere is wrong about the others too. */
    private List<Long> chosen(List<String> youngPeople) {
        if (youngPeople == null || youngPeople.isEmpty()) {
            throw Refused.field("youngPeople", "bulk.nobody");
        }
        List<Long> asked = youngPeople.stream().map(Ids::parse).distinct().toList();
        List<Long> found = several.chosen(asked);
        if (found.size() < asked.size()) {
            throw Refused.notFound();
        }
        return found;
    }

    /** A referent for several. */
    public static class Assignment {
        public List<String> youngPeople;

        /** Account. */
        public String counsellor;
    }

    /** An act with several. */
    public static class SharedAct {
        public List<String> youngPeople;

        @Valid
        @NotNull(message = "{act.kind.missing}")
        public ActSheet act;
    }

    /** To whom it was done, or would be, and to whom not. */
    public static class Outcome {

        public List<String> done;
        public List<LeftOut> leftOut;

        /** Made by JSON-B. */
        public Outcome() {}

        Outcome(BulkPreview preview) {
            done = preview.done().stream().map(one -> Ids.text(one.id())).toList();
            leftOut = preview.leftOut().stream().map(LeftOut::new).toList();
        }
    }

    /** Somebody to whom it is not done, and why. */
    public static class LeftOut {

        public String id;

        /** COUNSELLOR: that is the referent already; ACT: one of that kind is recorded that day; BIRTH: born later. */
        public String reason;

        /** Made by JSON-B. */
        public LeftOut() {}

        LeftOut(BulkPreview.Person person) {
            id = Ids.text(person.id());
            reason = person.reason().substring(REASON.length()).toUpperCase(Locale.ROOT);
        }
    }
}
