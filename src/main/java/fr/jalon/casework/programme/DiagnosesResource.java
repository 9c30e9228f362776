package fr.jalon.casework.programme;

import fr.jalon.casework.activity.Theme;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The in-depth diagnoses of a young person. */
@Path("young-people/{id}/diagnoses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DiagnosesResource {

    private final ReadDiagnoses read;

    @Inject
    DiagnosesResource(ReadDiagnoses read) {
        this.read = read;
    }

    DiagnosesResource() {
        this(null);
    }

    @GET
    @Operation(
            summary = "Diagnostics approfondis d’un jeune, du plus récent au plus ancien ; la lecture est journalisée",
            description = "completedOn est vide pour celui qui est en cours ; un diagnostic validé ne change plus.")
    public List<Version> list(@PathParam("id") IdParam id) {
        return read.open(id.value(), null).all().stream().map(Version::new).toList();
    }

    /** A diagnosis; {@code by} is an account. Days and account are not read. */
    public static class Version {

        public String id;
        public LocalDate startedOn;
        public LocalDate completedOn;
        public String by;
        public Boolean hardToEmploy;
        public String conclusion;
        public List<OnTheme> themes = new ArrayList<>();

        /** Made by JSON-B. */
        public Version() {}

        Version(Diagnosis diagnosis) {
            this(diagnosis.id(), diagnosis.content());
            startedOn = diagnosis.startedOn();
            completedOn = diagnosis.completedOn();
            by = Ids.text(diagnosis.counsellorId());
        }

        Version(WriteDiagnosis.Draft draft) {
            this(draft.id(), draft.content());
        }

        private Version(Long diagnosis, DiagnosisContent content) {
            id = diagnosis == null ? null : Ids.text(diagnosis);
            hardToEmploy = content.hardToEmploy();
            conclusion = content.conclusion();
            content.themes().forEach((theme, view) -> themes.add(new OnTheme(theme, view)));
        }

        DiagnosisContent content() {
            Map<Theme, ThemeView> said = new EnumMap<>(Theme.class);
            for (OnTheme one : themes == null ? List.<OnTheme>of() : themes) {
                if (one.theme == null || said.put(one.theme, one.view()) != null) {
                    throw Refused.field("themes", "diagnosis.theme.wrong");
                }
            }
            return new DiagnosisContent(said, hardToEmploy, conclusion);
        }
    }

    /** What it says on one theme. */
    public static class OnTheme {

        public Theme theme;
        public String needs;
        public String strengths;
        public Priority priorityYoung;
        public Priority priorityCounsellor;

        /** Made by JSON-B. */
        public OnTheme() {}

        OnTheme(Theme theme, ThemeView view) {
            this.theme = theme;
            needs = view.getNeeds();
            strengths = view.getStrengths();
            priorityYoung = view.getPriorityYoung();
            priorityCounsellor = view.getPriorityCounsellor();
        }

        private ThemeView view() {
            ThemeView view = new ThemeView();
            view.setNeeds(needs);
            view.setStrengths(strengths);
            view.setPriorityYoung(priorityYoung);
            view.setPriorityCounsellor(priorityCounsellor);
            return view;
        }
    }
}
