package fr.jalon.labelling.improvement;

import fr.jalon.identity.Actor;
import fr.jalon.identity.QualityCircle;
import fr.jalon.labelling.diagnosis.ScoredCriterion;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The page of one action: new, or to be changed. Who carries it without deciding may only say how far it is. */
@Named
@ViewScoped
public class ActionEditView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/labelling/improvement/edit.xhtml?faces-redirect=true&id=";

    private final ReadImprovementPlan read;
    private final PlanImprovementAction plan;
    private final ReportActionProgress report;
    private final Actor actor;
    private final Notices notices;
    private final LocalClock clock;

    private String id;
    private String score;
    private String roadmap;
    private String swot;
    private String finding;
    private Long scoreId;
    private int version;
    private ActionForm form = new ActionForm();
    private transient ActionFile file;
    private transient PlanChoices choices;

    @Inject
    ActionEditView(
            ReadImprovementPlan read,
            PlanImprovementAction plan,
            ReportActionProgress report,
            Actor actor,
            Notices notices,
            LocalClock clock) {
        this.read = read;
        this.plan = plan;
        this.report = report;
        this.actor = actor;
        this.notices = notices;
        this.clock = clock;
    }

    ActionEditView() {
        this(null, null, null, null, null, null);
    }

    public void load() {
        if (id == null) {
            plan.open();
            scoreId = score == null ? null : read.criterion(Ids.parse(score)).scoreId();
            form.getDetails().setRoadmap(named(roadmap, getChoices().roadmaps()));
            form.getDetails().setSwot(named(swot, getChoices().swot()));
            form.getDetails().setFinding(named(finding, getChoices().findings()));
        } else {
            form = ActionForm.of(getFile());
            scoreId = getFile().row().scoreId();
            version = getFile().row().version();
        }
    }

    /** What the address says that a new action answers; not found where it is none of the structure's. */
    private static Long named(String text, Map<Long, String> known) {
        if (text == null) {
            return null;
        }
        long one = Ids.parse(text);
        if (!known.containsKey(one)) {
            throw Refused.notFound();
        }
        return one;
    }

    public boolean isExisting() {
        return id != null;
    }

    /** Whether everything may be changed. */
    public boolean isEditor() {
        return actor.has(QualityCircle.LEADS);
    }

    /** Whether at least its progress may be told. */
    public boolean isReporter() {
        long me = actor.accountId();
        return isEditor()
                || getFile().row().ownerId() == me
                || getFile().names().containsKey(me);
    }

    public boolean isOverdue() {
        return isExisting() && getFile().row().overdue(clock.today());
    }

    public ScoredCriterion getCriterion() {
        return scoreId == null ? null : read.criterion(scoreId);
    }

    /** The action as it is kept. */
    public ActionFile getFile() {
        if (file == null) {
            file = read.file(Ids.parse(id));
        }
        return file;
    }

    /** Its tables that hold something to be taken away, by the names of their files. */
    public List<String> getExports() {
        if (!isExisting()) {
            return List.of();
        }
        ActionDetails details = getFile().details();
        Map<String, List<?>> tables = new LinkedHashMap<>();
        tables.put("steps", details.parts().steps());
        tables.put("budget", details.parts().budget());
        tables.put("measures", details.indicator().measures());
        tables.values().removeIf(List::isEmpty);
        return List.copyOf(tables.keySet());
    }

    public PlanChoices getChoices() {
        if (choices == null) {
            choices = read.choices();
        }
        return choices;
    }

    /** Who may contribute: the people of the structure, and those who already do though they left. */
    public Map<String, Long> getContributors() {
        Map<String, Long> names = new TreeMap<>();
        if (isExisting()) {
            getFile().names().forEach((account, name) -> names.put(name, account));
        }
        getChoices().people().forEach(one -> names.put(one.getName(), one.getAccountId()));
        return names;
    }

    public ActionState[] getStates() {
        return ActionState.values();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    public Effort[] getEfforts() {
        return Effort.values();
    }

    public String save() {
        String saved = id;
        if (id == null) {
            saved = Ids.text(plan.plan(scoreId, form.plan(clock.today())));
            notices.done("improvement.planned", form.getTitle());
        } else if (isEditor()) {
            plan.change(Ids.parse(id), form.plan(clock.today()), form.getState(), form.getProgress(), version);
            notices.done("improvement.changed", form.getTitle());
        } else {
            report.report(Ids.parse(id), form.report(), version);
            notices.done("improvement.changed", form.getTitle());
        }
        return PAGE + saved;
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

    public String getScore() {
        return score;
    }

    public void setScore(String score) {
        this.score = score;
    }

    public String getRoadmap() {
        return roadmap;
    }

    public void setRoadmap(String roadmap) {
        this.roadmap = roadmap;
    }

    public String getSwot() {
        return swot;
    }

    public void setSwot(String swot) {
        this.swot = swot;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }
}
