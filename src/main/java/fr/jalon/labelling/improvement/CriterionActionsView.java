package fr.jalon.labelling.improvement;

import fr.jalon.identity.Colleague;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The actions beside a criterion, and the form that turns a weakness into one. */
@Named
@RequestScoped
public class CriterionActionsView {
    private final ReadImprovementPlan read;
    private final PlanImprovementAction plan;
    private final Notices notices;
    private final LocalClock clock;

    private final ActionForm form = new ActionForm();
    private List<ActionRow> rows;
    private List<Colleague> owners;

    @Inject
    CriterionActionsView(ReadImprovementPlan read, PlanImprovementAction plan, Notices notices, LocalClock clock) {
        this.read = read;
        this.plan = plan;
        this.notices = notices;
        this.clock = clock;
    }

    CriterionActionsView() {
        this(null, null, null, null);
    }

    public List<ActionRow> rows(long scoreId) {
        if (rows == null) {
            rows = read.ofScore(scoreId);
        }
        return rows;
    }

    public List<Colleague> getOwners() {
        if (owners == null) {
            owners = read.owners();
        }
        return owners;
    }

    public boolean overdue(ActionRow row) {
        return row.overdue(clock.today());
    }

    public String plan(long scoreId, String back) {
        plan.plan(scoreId, form.plan(clock.today()));
        notices.done("improvement.planned", form.getTitle());
        return back;
    }

    public ActionForm getForm() {
        return form;
    }
}
