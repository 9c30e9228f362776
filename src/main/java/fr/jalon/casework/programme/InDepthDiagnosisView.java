package fr.jalon.casework.programme;

import fr.jalon.casework.Notice;
import fr.jalon.casework.Wording;
import fr.jalon.casework.activity.Theme;
import fr.jalon.shared.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The page of the in-depth diagnosis: every theme, the two views side by side. */
@Named
@ViewScoped
public class InDepthDiagnosisView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WriteDiagnosis writeDiagnosis;
    private final Wording wording;

    private String id;
    private Long diagnosisId;
    private int version;
    private String name;
    private final Map<Theme, ThemeView> themes = new EnumMap<>(Theme.class);
    private final Map<Theme, ThemeView> before = new EnumMap<>(Theme.class);
    private Boolean hardToEmploy;
    private String conclusion;
    private boolean saved;

    @Inject
    InDepthDiagnosisView(WriteDiagnosis writeDiagnosis, Wording wording) {
        this.writeDiagnosis = writeDiagnosis;
        this.wording = wording;
    }

    InDepthDiagnosisView() {
        this(null, null);
    }

    /** Opens the draft. */
    public void load() {
        WriteDiagnosis.Draft draft = writeDiagnosis.open(Ids.parse(id));
        diagnosisId = draft.id();
        version = draft.version();
        name = draft.person().displayName();
        for (Theme theme : Theme.values()) {
            themes.put(
                    theme,
                    draft.content()
                            .themes()
                            .getOrDefault(theme, new ThemeView())
                            .copy());
        }
        if (draft.before() != null) {
            before.putAll(draft.before().themes());
        }
        hardToEmploy = draft.content().hardToEmploy();
        conclusion = draft.content().conclusion();
    }

    /** Saves the draft and stays. */
    public void save() {
        keep(writeDiagnosis.save(Ids.parse(id), diagnosisId, version, content()));
        saved = true;
    }

    /** Completes, and goes back to the file. */
    public String complete() {
        saved = false;
        writeDiagnosis.complete(Ids.parse(id), diagnosisId, version, content());
        Notice.afterRedirect("file.done.diagnosis");
        return "/casework/file/file.xhtml?faces-redirect=true&tab=diagnosis&id=" + id;
    }

    private void keep(Diagnosis diagnosis) {
        diagnosisId = diagnosis.id();
        version = diagnosis.version();
    }

    private DiagnosisContent content() {
        return new DiagnosisContent(new EnumMap<>(themes), hardToEmploy, conclusion);
    }

    /** How many themes both have spoken about. */
    public long getDiscussed() {
        return themes.values().stream().filter(ThemeView::isDiscussed).count();
    }

    public Theme[] getThemeList() {
        return Theme.values();
    }

    public Map<Theme, ThemeView> getThemes() {
        return themes;
    }

    /** What the last completed diagnosis said; empty where there is none. */
    public Map<Theme, ThemeView> getBefore() {
        return before;
    }

    /** The priorities of the last completed diagnosis on a theme, in words. */
    public String lastTime(Theme theme) {
        ThemeView then = before.get(theme);
        return wording.sentence(
                "diagnosis.lastTime", List.of(word(then.getPriorityYoung()), word(then.getPriorityCounsellor())));
    }

    private String word(Priority priority) {
        return priority == null ? "–" : wording.sentence("priority." + priority, List.of());
    }

    /** Whether it starts from a diagnosis before. */
    public boolean isNext() {
        return !before.isEmpty();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    /** Whether the draft was just saved. */
    public boolean isSaved() {
        return saved;
    }

    public String getName() {
        return name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Boolean getHardToEmploy() {
        return hardToEmploy;
    }

    public void setHardToEmploy(Boolean hardToEmploy) {
        this.hardToEmploy = hardToEmploy;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }
}
