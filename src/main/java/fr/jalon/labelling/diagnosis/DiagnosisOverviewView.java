package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleague;
import fr.jalon.identity.QualityCircle;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The page that looks at a diagnosis as a whole: radar, heat map, gaps, who writes on what. */
@Named
@ViewScoped
public class DiagnosisOverviewView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The ways to look at it, as its address names them; the first where it names none. */
    public static final List<String> VIEWS = List.of("radar", "heat", "gaps", "team");

    private static final double GOOD = 0.7;
    private static final double FAIR = 0.4;

    private final CompareDiagnosis compare;
    private final AssignCriteria assign;
    private final Actor actor;
    private final Notices notices;

    private String id;
    private String view = VIEWS.get(0);
    private int level = ExportDiagnosis.GAP_LEVEL;
    private Long colleague;
    private Long target;
    private transient DiagnosisComparison comparison;
    private transient List<Gap> gaps;
    private transient Radar radar;

    @Inject
    DiagnosisOverviewView(CompareDiagnosis compare, AssignCriteria assign, Actor actor, Notices notices) {
        this.compare = compare;
        this.assign = assign;
        this.actor = actor;
        this.notices = notices;
    }

    DiagnosisOverviewView() {
        this(null, null, null, null);
    }

    public DiagnosisComparison getComparison() {
        if (comparison == null) {
            comparison = compare.comparison(Ids.parse(id));
        }
        return comparison;
    }

    public DiagnosisOverview getOverview() {
        return getComparison().overview();
    }

    public Radar getRadar() {
        if (radar == null) {
            radar = new Radar(getComparison().axes(), getComparison().top());
        }
        return radar;
    }

    public List<Gap> getGaps() {
        if (gaps == null) {
            gaps = compare.gaps(getOverview(), level);
        }
        return gaps;
    }

    /** The levels up to which a criterion may count as a gap: all but the highest. */
    public List<ScaleStep> getGapLevels() {
        List<ScaleStep> scale = getOverview().reference().scale();
        return scale.subList(0, scale.size() - 1);
    }

    /** The tone of a mark: none, accent (does not apply), good, attention, bad. Never without its word. */
    public String tone(Mark mark) {
        if (mark == null || !mark.decided()) {
            return "none";
        }
        if (!mark.applicable()) {
            return "accent";
        }
        double ratio = (double) mark.level() / getComparison().top();
        return ratio >= GOOD ? "good" : ratio >= FAIR ? "attention" : "bad";
    }

    /** The name of a mark's level. */
    public String levelName(ReferenceNode criterion, Mark mark) {
        if (mark == null || !mark.decided()) {
            return notices.text("diagnosis.mark.todo");
        }
        if (!mark.applicable()) {
            return notices.text("diagnosis.mark.notApplicable");
        }
        return getOverview()
                .reference()
                .step(criterion, mark.level())
                .map(ScaleStep::label)
                .orElse(String.valueOf(mark.level()));
    }

    /** How a level moved since the last cycle: up, down, same; null where one is missing. */
    public String move(ReferenceNode criterion) {
        Mark now = getOverview().markOf(criterion);
        Mark before = getComparison().lastOf(criterion);
        if (before == null || before.level() == null || now.level() == null) {
            return null;
        }
        int difference = now.level() - before.level();
        return difference > 0 ? "up" : difference < 0 ? "down" : "same";
    }

    public boolean isLead() {
        return actor.has(QualityCircle.LEADS);
    }

    /** Those who may be asked to write. */
    public List<Colleague> getColleagues() {
        return assign.colleagues();
    }

    /** Axes whole, then their criteria one by one. */
    public List<SelectItem> getTargets() {
        List<SelectItem> targets = new ArrayList<>();
        for (ReferenceNode axis : getOverview().reference().axes()) {
            List<SelectItem> items = new ArrayList<>();
            items.add(new SelectItem(axis.id(), notices.text("diagnosis.team.wholeAxis", axis.code())));
            getOverview()
                    .reference()
                    .criteriaOf(axis)
                    .forEach(one -> items.add(new SelectItem(one.id(), one.code() + " " + one.label())));
            targets.add(new SelectItemGroup(axis.label(), null, false, items.toArray(SelectItem[]::new)));
        }
        return targets;
    }

    public String assign() {
        notices.done("diagnosis.team.assigned", assign.assign(Ids.parse(id), target, colleague));
        return team();
    }

    public String withdraw() {
        notices.done("diagnosis.team.withdrawn", assign.withdraw(Ids.parse(id), target, colleague));
        return team();
    }

    private String team() {
        return "/labelling/diagnosis/overview.xhtml?faces-redirect=true&view=team&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getView() {
        return view;
    }

    /** The first of the views where there is none of that name. */
    public void setView(String view) {
        this.view = VIEWS.contains(view) ? view : VIEWS.get(0);
    }

    public int getLevel() {
        return level;
    }

    public void setLevel(int level) {
        this.level = level;
    }

    public Long getColleague() {
        return colleague;
    }

    public void setColleague(Long colleague) {
        this.colleague = colleague;
    }

    public Long getTarget() {
        return target;
    }

    public void setTarget(Long target) {
        this.target = target;
    }
}
