package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.identity.QualityCircle;
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
    private final ValidateScore validate;
    private final CarryOver carryOver;
    private final Actor actor;
    private final Notices notices;

    private String id;
    private String node;
    private boolean mine;
    private ScoreForm form = new ScoreForm();
    private String sendBackReason;
    private transient DiagnosisOverview overview;
    private transient List<TreeBranch> tree;
    private transient CriterionSheet sheet;
    private transient CriterionSheet theirs;
    private transient PreviousScore previous;
    private transient boolean previousRead;

    @Inject
    SelfDiagnosisView(
            ReadSelfDiagnosis read,
            ScoreCriterion score,
            ValidateScore validate,
            CarryOver carryOver,
            Actor actor,
            Notices notices) {
        this.read = read;
        this.score = score;
        this.validate = validate;
        this.carryOver = carryOver;
        this.actor = actor;
        this.notices = notices;
    }

    SelfDiagnosisView() {
        this(null, null, null, null, null, null);
    }

    /** Loads the criterion asked for, or the first one that waits for whoever asks, or the first to be decided. */
    public void load() {
        if (node == null) {
            node = Ids.text(getOverview().next(actor.accountId()).id());
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

    /** The tree: all criteria, or those assigned to whoever looks; the axis of the one shown is open. */
    public List<TreeBranch> getTree() {
        if (tree == null) {
            tree = new DiagnosisTree(getOverview(), notices, this::address)
                    .branches(one -> !mine || getOverview().isAssigned(one, actor.accountId()), getCriterion());
        }
        return tree;
    }

    /** Whether some criterion is assigned to whoever looks. */
    public boolean isAnyMine() {
        return getOverview().reference().criteria().stream()
                .anyMatch(one -> getOverview().isAssigned(one, actor.accountId()));
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

    /** What was said in the last cycle; null where nothing was. */
    public PreviousScore getPrevious() {
        if (!previousRead) {
            previous = read.previous(Ids.parse(id), getCriterion().id()).orElse(null);
            previousRead = true;
        }
        return previous;
    }

    /** What somebody else saved meanwhile, to be compared with one's own text; null otherwise. */
    public CriterionSheet getTheirs() {
        return theirs;
    }

    /** The name of a level of the criterion; a dash where there is none. */
    public String levelName(Integer level) {
        return getSteps().stream()
                .filter(step -> level != null && step.level() == level)
                .map(ScaleStep::label)
                .findFirst()
                .orElse("–");
    }

    /** Whether whoever looks may write on this criterion. */
    public boolean isEditable() {
        return getOverview().summary().open()
                && (isEditor() || getOverview().isAssigned(getCriterion(), actor.accountId()));
    }

    /** Whether they lead the diagnosis. */
    public boolean isEditor() {
        return actor.has(QualityCircle.LEADS);
    }

    /** The account, to keep apart what a browser keeps of several people. */
    public String getAccount() {
        return Ids.text(actor.accountId());
    }

    /** Address of the criterion after (1) or before (-1) this one; null past the ends. */
    public String neighbour(int steps) {
        ReferenceNode neighbour = getOverview().neighbour(getCriterion(), steps);
        return neighbour == null ? null : address(neighbour);
    }

    /** Address of a criterion, in the list that is shown. */
    public String address(ReferenceNode criterion) {
        return "edit.xhtml?id=" + id + "&node=" + Ids.text(criterion.id()) + (mine ? "&mine=true" : "");
    }

    public String save() {
        return saved() == null ? null : done("selfDiagnosis.saved", node);
    }

    public String saveAndNext() {
        ReferenceNode next = getOverview().neighbour(getCriterion(), 1);
        return saved() == null ? null : done("selfDiagnosis.saved", next == null ? node : Ids.text(next.id()));
    }

    /** Saves what is typed, then holds it for finished. */
    public String propose() {
        CriterionSheet draft = saved();
        if (draft == null) {
            return null;
        }
        score.propose(Ids.parse(id), draft.nodeId(), draft.version());
        return done("diagnosis.proposedNow", node);
    }

    /** Saves what is typed, then validates it. */
    public String validate() {
        CriterionSheet draft = saved();
        if (draft == null) {
            return null;
        }
        validate.validate(Ids.parse(id), draft.nodeId(), draft.version());
        return done("diagnosis.validatedNow", node);
    }

    public String sendBack() {
        validate.sendBack(
                Ids.parse(id), getCriterion().id(), sendBackReason, getSheet().version());
        return done("diagnosis.sentBackNow", node);
    }

    public String carryOver() {
        carryOver.one(Ids.parse(id), getCriterion().id(), getSheet().version());
        return done("diagnosis.carriedOverNow", node);
    }

    /** The draft as it is saved; null where somebody saved meanwhile, whose text is then shown beside one's own. */
    private CriterionSheet saved() {
        try {
            CriterionSheet draft = score.score(Ids.parse(id), getCriterion().id(), form.scoring(), form.getVersion());
            form.setVersion(draft.version());
            return draft;
        } catch (Refused refused) {
            if (!refused.key().equals("error.changedMeanwhile")) {
                throw refused;
            }
            theirs = read.criterion(Ids.parse(id), getCriterion().id());
            form.setVersion(theirs.version());
            notices.error("diagnosis.conflict", theirs.updatedByName());
            return null;
        }
    }

    private String done(String key, String shown) {
        notices.done(key, getCriterion().code());
        return "/labelling/diagnosis/edit.xhtml?faces-redirect=true&id=" + id + "&node=" + shown
                + (mine ? "&mine=true" : "");
    }

    /** The score's identifier, to which evidence and actions are attached. */
    public long getScoreId() {
        return getSheet().scoreId();
    }

    public ScoreForm getForm() {
        return form;
    }

    public String getSendBackReason() {
        return sendBackReason;
    }

    public void setSendBackReason(String sendBackReason) {
        this.sendBackReason = sendBackReason;
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

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }
}
