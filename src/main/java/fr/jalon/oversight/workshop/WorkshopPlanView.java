package fr.jalon.oversight.workshop;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The form of a workshop: new, or to be changed or cancelled. */
@Named
@ViewScoped
public class WorkshopPlanView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/oversight/network/workshop.xhtml?faces-redirect=true&id=";

    private final PlanWorkshop plan;
    private final ReadWorkshops read;
    private final Notices notices;

    private String id;
    private int version;
    private WorkshopForm form = new WorkshopForm();

    @Inject
    WorkshopPlanView(PlanWorkshop plan, ReadWorkshops read, Notices notices) {
        this.plan = plan;
        this.read = read;
        this.notices = notices;
    }

    WorkshopPlanView() {
        this(null, null, null);
    }

    /** Opens the form, for an association only. */
    public void load() {
        plan.open();
        if (id != null) {
            RegionalWorkshop workshop = read.open(Ids.parse(id)).workshop();
            form = WorkshopForm.of(workshop);
            version = workshop.getVersion();
        }
    }

    /** Plans or changes it. */
    public String save() {
        String saved = id;
        if (id == null) {
            saved = Ids.text(plan.plan(form.plan()));
        } else {
            plan.change(Ids.parse(id), form.plan(), version);
        }
        notices.done("workshop.saved", form.getTitle());
        return PAGE + saved;
    }

    /** Cancels it. */
    public String cancel() {
        plan.cancel(Ids.parse(id), version);
        notices.done("workshop.cancelled", form.getTitle());
        return PAGE + id;
    }

    public WorkshopForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
