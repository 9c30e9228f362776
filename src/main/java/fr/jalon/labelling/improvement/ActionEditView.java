package fr.jalon.labelling.improvement;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleague;
import fr.jalon.identity.Role;
import fr.jalon.labelling.diagnosis.ScoredCriterion;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page of one action: new, or to be changed. Who owns it without deciding may only say how far it is. */
@Named
@ViewScoped
public class ActionEditView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String LIST = "/labelling/improvement/list.xhtml?faces-redirect=true";

    private final ReadImprovementPlan read;
    private final PlanImprovementAction plan;
    private final ReportActionProgress report;
    private final Actor actor;
    private final Notices notices;

    private String id;
    private long ownerId;
    private Long scoreId;
    private int version;
    private ActionForm form = new ActionForm();
    private transient List<Colleague> owners;

    @Inject
    ActionEditView(
            ReadImprovementPlan read,
            PlanImprovementAction plan,
            ReportActionProgress report,
            Actor actor,
            Notices notices) {
        this.read = read;
        this.plan = plan;
        this.report = report;
        this.actor = actor;
        this.notices = notices;
    }

    ActionEditView() {
        this(null, null, null, null, null);
    }

    public void load() {
        if (id == null) {
            plan.open();
        } else {
            ActionRow row = read.find(Ids.parse(id));
            form = ActionForm.of(row);
            ownerId = row.ownerId();
            scoreId = row.scoreId();
            version = row.version();
        }
    }

    public boolean isExisting() {
        return id != null;
    }

    /** Whether everything may be changed. */
    public boolean isEditor() {
        return actor.has(Role.QUALITY_LEAD, Role.DIRECTOR);
    }

    /** Whether at least its progress may be told. */
    public boolean isReporter() {
        return isEditor() || actor.accountId() == ownerId;
    }

    public ScoredCriterion getCriterion() {
        return scoreId == null ? null : read.criterion(scoreId);
    }

    public List<Colleague> getOwners() {
        if (owners == null) {
            owners = read.owners();
        }
        return owners;
    }

    public ActionState[] getStates() {
        return ActionState.values();
    }

    public String save() {
        if (id == null) {
            plan.plan(null, form.plan());
            notices.done("improvement.planned", form.getTitle());
        } else if (isEditor()) {
            plan.change(Ids.parse(id), form.plan(), form.getState(), version);
            notices.done("improvement.changed", form.getTitle());
        } else {
            report.report(Ids.parse(id), form.getState(), version);
            notices.done("improvement.changed", form.getTitle());
        }
        return LIST;
    }

    public ActionForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
