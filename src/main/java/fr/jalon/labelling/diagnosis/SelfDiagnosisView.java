package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The page of a self-diagnosis: the tree, one criterion, its score. */
@Named
@ViewScoped
public class SelfDiagnosisView implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadSelfDiagnosis read;
    private final ScoreCriterion score;
    private final SubmitSelfDiagnosis submit;
    private final Actor actor;
    private final Notices notices;

    private String id;
    private String node;
    private ScoreForm form = new ScoreForm();
    private transient DiagnosisOverview overview;
    private transient CriterionSheet sheet;
    private transient CriterionSheet theirs;

    @Inject
    SelfDiagnosisView(
            ReadSelfDiagnosis read, ScoreCriterion score, SubmitSelfDiagnosis submit, Actor actor, Notices notices) {
        this.read = read;
        this.score = score;
        this.submit = submit;
        this.actor = actor;
        this.notices = notices;
    }

    SelfDiagnosisView() {
        this(null, null, null, null, null);
    }

    /** Loads the criterion asked for, or the first one still to be decided. */
    public void load() {
        if (node == null) {
            node = Ids.text(getOverview().next().id());
        }
        form = ScoreForm.of(getSheet());
    }

    public DiagnosisOverview getOverview() {
        if (overview == null) {
            overview = read.overview(Ids.parse(id));
        }
        return overview;
    }

    public ReferenceNode getCriterion() {
        return getOverview().reference().criterion(Ids.parse(node)).orElseThrow(Refused::notFound);
    }

    public ReferenceNode getAxis() {
        return getOverview().reference().axisOf(getCriterion());
    }

    public List<ScaleStep> getSteps() {
        return getOverview().reference().steps(getCriterion());
    }

    /** What to choose from: the steps, and for some criteria that they do not concern the structure. */
    public List<SelectItem> getChoices() {
        List<SelectItem> choices = new ArrayList<>();
        getSteps().forEach(step -> choices.add(new SelectItem(step.level(), step.label())));
        if (!getCriterion().details().always()) {
            choices.add(new SelectItem(ScoreForm.NOT_APPLICABLE, notices.text("diagnosis.notApplicable")));
        }
        return choices;
    }

    /** The criterion as it is saved. */
    public CriterionSheet getSheet() {
        if (sheet == null) {
            sheet = read.criterion(Ids.parse(id), getCriterion().id());
        }
        return sheet;
    }

    /** What somebody else saved meanwhile, to be compared with one's own text; null otherwise. */
    public CriterionSheet getTheirs() {
        return theirs;
    }

    public String getTheirLevel() {
        return getOverview()
                .reference()
                .step(theirs.scoring().level())
                .map(ScaleStep::label)
                .orElse("–");
    }

    public boolean isEditable() {
        return isEditor() && getOverview().summary().open();
    }

    public boolean isEditor() {
        return actor.has(Role.QUALITY_LEAD, Role.DIRECTOR);
    }

    /** Whether this criterion is the one shown. */
    public boolean current(ReferenceNode criterion) {
        return criterion.id() == Ids.parse(node);
    }

    /** Address of the criterion after (1) or before (-1) this one; null past the ends. */
    public String neighbour(int steps) {
        ReferenceNode neighbour = getOverview().neighbour(getCriterion(), steps);
        return neighbour == null ? null : "edit.xhtml?id=" + id + "&node=" + Ids.text(neighbour.id());
    }

    public String save() {
        return saveAndShow(node);
    }

    public String saveAndNext() {
        ReferenceNode next = getOverview().neighbour(getCriterion(), 1);
        return saveAndShow(next == null ? node : Ids.text(next.id()));
    }

    private String saveAndShow(String shown) {
        try {
            score.score(Ids.parse(id), getCriterion().id(), form.scoring(), form.getVersion());
        } catch (Refused refused) {
            if (!refused.key().equals("error.changedMeanwhile")) {
                throw refused;
            }
            theirs = read.criterion(Ids.parse(id), getCriterion().id());
            form.setVersion(theirs.version());
            notices.error("diagnosis.conflict", theirs.updatedByName());
            return null;
        }
        notices.done("selfDiagnosis.saved", getCriterion().code());
        return here(shown);
    }

    public String submit() {
        submit.submit(Ids.parse(id), getOverview().summary().version());
        notices.done(
                "diagnosis.submittedNow", String.valueOf(getOverview().summary().year()));
        return here(node);
    }

    /** This page again, at a criterion. */
    private String here(String shown) {
        return "/labelling/diagnosis/edit.xhtml?faces-redirect=true&id=" + id + "&node=" + shown;
    }

    /** The score's identifier, to which evidence and actions are attached. */
    public long getScoreId() {
        return getSheet().scoreId();
    }

    public ScoreForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getNode() {
        return node;
    }

    public void setNode(String node) {
        this.node = node;
    }
}
