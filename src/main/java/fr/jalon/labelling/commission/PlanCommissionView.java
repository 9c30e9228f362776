package fr.jalon.labelling.commission;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** The form of a session: a new one, or one whose agenda is not sent. */
@Named
@ViewScoped
public class PlanCommissionView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final LocalTime USUAL = LocalTime.of(14, 0);

    private final PlanSession plan;
    private final PlanAgenda agenda;
    private final ReadSessions read;
    private final Notices notices;

    private String id;
    private LocalDate heldOn;
    private LocalTime beginsAt = USUAL;
    private String place;
    private int version;

    @Inject
    PlanCommissionView(PlanSession plan, PlanAgenda agenda, ReadSessions read, Notices notices) {
        this.plan = plan;
        this.agenda = agenda;
        this.read = read;
        this.notices = notices;
    }

    PlanCommissionView() {
        this(null, null, null, null);
    }

    /** Opens the form: not for everybody. */
    public void load() {
        agenda.count();
        if (id != null) {
            CommissionSession session = read.open(Ids.parse(id)).session();
            heldOn = session.heldOn();
            beginsAt = session.beginsAt();
            place = session.place();
            version = session.version();
        }
    }

    /** Plans it, or moves it. */
    public String save() {
        if (id == null) {
            id = Ids.text(plan.plan(heldOn, beginsAt, place));
        } else {
            plan.move(Ids.parse(id), version, heldOn, beginsAt, place);
        }
        notices.done("commission.planned");
        return "/labelling/commission/session.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public LocalTime getBeginsAt() {
        return beginsAt;
    }

    public void setBeginsAt(LocalTime beginsAt) {
        this.beginsAt = beginsAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
