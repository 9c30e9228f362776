package fr.jalon.labelling.assignment;

import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The plans of pairs and days, and the form that asks for one. */
@Named
@ViewScoped
public class PlanListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;
    private static final int WEEKS = 26;
    private static final int SECONDS = 30;

    private final MakePlans plans;
    private final Notices notices;

    private int page = 1;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private Integer seconds = SECONDS;
    private transient List<AuditPlan> rows;

    @Inject
    PlanListView(MakePlans plans, NationalDay day, Notices notices) {
        this.plans = plans;
        this.notices = notices;
        if (day != null) {
            fromDay = day.today().plusWeeks(2);
            untilDay = fromDay.plusWeeks(WEEKS);
        }
    }

    PlanListView() {
        this(null, null, null);
    }

    /** Reads the page asked for. */
    public void load() {
        page = Math.max(page, 1);
        getRows();
    }

    public List<AuditPlan> getRows() {
        if (rows == null) {
            rows = plans.page((page - 1) * SIZE, SIZE);
        }
        return rows;
    }

    public int getTotal() {
        return plans.count();
    }

    /** Asks for one, and shows it. */
    public String ask() {
        String id = plans.ask(fromDay, untilDay, seconds).getTextId();
        notices.done("plan.asked");
        return "/labelling/assignment/plan.xhtml?faces-redirect=true&id=" + id;
    }

    public String getPreviousHref() {
        return page > 1 ? "list.xhtml?page=" + (page - 1) : null;
    }

    public String getNextHref() {
        return page * SIZE < getTotal() ? "list.xhtml?page=" + (page + 1) : null;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public LocalDate getUntilDay() {
        return untilDay;
    }

    public void setUntilDay(LocalDate untilDay) {
        this.untilDay = untilDay;
    }

    public Integer getSeconds() {
        return seconds;
    }

    public void setSeconds(Integer seconds) {
        this.seconds = seconds;
    }
}
