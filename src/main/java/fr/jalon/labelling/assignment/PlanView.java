package fr.jalon.labelling.assignment;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A plan: what it proposes and why, week after week, to be applied or dropped. */
@Named
@ViewScoped
public class PlanView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;

    private final MakePlans plans;
    private final Notices notices;

    private String id;
    private String list;
    private int page = 1;
    private int version;
    private transient AuditPlan plan;
    private transient List<PlanVisits.Line> rows;

    @Inject
    PlanView(MakePlans plans, Notices notices) {
        this.plans = plans;
        this.notices = notices;
    }

    PlanView() {
        this(null, null);
    }

    /** Refuses, as not found, a plan that there is not. */
    public void load() {
        page = Math.max(page, 1);
        version = getPlan().getVersion();
    }

    public AuditPlan getPlan() {
        if (plan == null) {
            plan = plans.open(Ids.parse(id));
        }
        return plan;
    }

    /** Looks again whether it is solved. */
    public void watch() {
        plan = null;
        rows = null;
        version = getPlan().getVersion();
    }

    public List<PlanVisits.Line> getRows() {
        if (rows == null) {
            rows = plans.visits(getPlan().getId(), isUnassigned(), (page - 1) * SIZE, SIZE);
        }
        return rows;
    }

    /** Applies it whole. */
    public String apply() {
        plans.apply(Ids.parse(id), version);
        notices.done("plan.applied");
        return again();
    }

    /** Drops it. */
    public String drop() {
        plans.drop(Ids.parse(id), version);
        notices.done("plan.dropped");
        return again();
    }

    private String again() {
        return "/labelling/assignment/plan.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether only audits without a pair are shown. */
    public boolean isUnassigned() {
        return "unassigned".equals(list);
    }

    /** What an export of the same list is asked with. */
    public String getQuery() {
        return "id=" + id + "&list=" + (list == null ? "" : isUnassigned() ? "unassigned" : "");
    }

    public String getPreviousHref() {
        return page > 1 ? "plan.xhtml?" + getQuery() + "&page=" + (page - 1) : null;
    }

    public String getNextHref() {
        int total = isUnassigned() ? getPlan().getUnassigned() : getPlan().getVisits();
        return page * SIZE < total ? "plan.xhtml?" + getQuery() + "&page=" + (page + 1) : null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
