package fr.jalon.oversight.workshop;

import fr.jalon.identity.Colleague;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A workshop: what it is about and who comes; seats are taken and given back here, attendance is told here. */
@Named
@ViewScoped
public class WorkshopView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/oversight/network/workshop.xhtml?faces-redirect=true&id=";

    private final ReadWorkshops read;
    private final EnrolColleague enrol;
    private final PlanWorkshop plan;
    private final Notices notices;

    private String id;
    private Long colleague;
    private transient ReadWorkshops.Sheet sheet;

    @Inject
    WorkshopView(ReadWorkshops read, EnrolColleague enrol, PlanWorkshop plan, Notices notices) {
        this.read = read;
        this.enrol = enrol;
        this.plan = plan;
        this.notices = notices;
    }

    WorkshopView() {
        this(null, null, null, null);
    }

    /** Refuses, as not found, a workshop of another association. */
    public void load() {
        getSheet();
    }

    public ReadWorkshops.Sheet getSheet() {
        if (sheet == null) {
            sheet = read.open(Ids.parse(id));
        }
        return sheet;
    }

    /** Whether colleagues may still be enrolled or withdrawn. */
    public boolean isOpen() {
        return read.isOpen(getSheet().workshop());
    }

    public List<Colleague> getColleagues() {
        return read.colleagues();
    }

    /** Takes a seat. */
    public String enrol() {
        enrol.enrol(Ids.parse(id), colleague);
        notices.done("workshop.enrolled", getSheet().workshop().getTitle());
        return PAGE + id;
    }

    /** Gives a seat back. */
    public String withdraw(long enrolment) {
        enrol.withdraw(enrolment);
        notices.done("workshop.withdrawn");
        return PAGE + id;
    }

    /** Tells whether somebody came. */
    public String attended(long enrolment, boolean came) {
        plan.attended(enrolment, came);
        return PAGE + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getColleague() {
        return colleague;
    }

    public void setColleague(Long colleague) {
        this.colleague = colleague;
    }
}
