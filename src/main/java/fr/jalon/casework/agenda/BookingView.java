package fr.jalon.casework.agenda;

import fr.jalon.casework.person.YoungPeople;
import fr.jalon.casework.site.Site;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The page that makes an appointment, or moves one: first for whom, then when, with whom and where. */
@Named
@ViewScoped
public class BookingView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final KeepAgenda keep;
    private final FindFreeHours hours;
    private final Actor actor;
    private final Notices notices;

    private String person;
    private String name;
    private String id;
    private String text;
    private final CalendarForm form = new CalendarForm();
    private LocalDateTime freeAfter;
    private transient FindFreeHours.Page free;
    private transient List<YoungPeople.Found> found;

    @Inject
    BookingView(KeepAgenda keep, FindFreeHours hours, Actor actor, Notices notices) {
        this.keep = keep;
        this.hours = hours;
        this.actor = actor;
        this.notices = notices;
    }

    BookingView() {
        this(null, null, null, null);
    }

    /** Opens an empty form, or the appointment to be moved. */
    public void load() {
        keep.checkCounsellor(form.getCounsellorId());
        if (id != null) {
            Appointment planned = keep.open(Ids.parse(id));
            person = Ids.text(planned.youngPersonId());
            form.fill(planned);
        } else if (form.getDay() == null) {
            form.setDay(keep.today());
            getSites().stream()
                    .min(Comparator.comparing(Site::kind)) // the seat first
                    .ifPresent(site -> form.setSiteId(site.id()));
        }
        if (form.getCounsellorId() == null && actor.has(Role.COUNSELLOR)) {
            form.setCounsellorId(actor.accountId());
        }
        if (person != null) {
            name = keep.nameOf(Ids.parse(person));
        }
    }

    /** Looks for the young person. */
    public void look() {
        if (text == null || text.isBlank()) {
            throw Refused.field("text", "booking.text.missing");
        }
        found = keep.look(text);
    }

    /** Takes one of those found. */
    public void choose(String key) {
        person = key;
        name = keep.nameOf(Ids.parse(key));
        found = null;
    }

    /** When the counsellor chosen could receive; null before one is chosen. */
    public FindFreeHours.Page getFree() {
        if (free == null && form.getCounsellorId() != null) {
            Long whom = person == null ? null : Ids.parse(person);
            free = hours.next(
                    new FindFreeHours.Wanted(form.getCounsellorId(), whom, form.getSiteId(), form.getMinutes()),
                    freeAfter);
        }
        return free;
    }

    /** Looks for free hours again, for what is now chosen. */
    public void propose() {
        freeAfter = null;
        free = null;
    }

    /** Looks further. */
    public void later() {
        FindFreeHours.Page shown = getFree();
        freeAfter = shown == null ? null : shown.next();
        free = null;
    }

    /** Takes one of the free hours. */
    public void take(LocalDate day, LocalTime start) {
        form.setDay(day);
        form.setStart(start);
    }

    /** Books, and goes to the file. */
    public String save() {
        if (id == null) {
            keep.make(Ids.parse(person), form.appointment());
            notices.done("booking.made", name);
        } else {
            keep.postpone(Ids.parse(id), form.appointment());
            notices.done("booking.moved", name);
        }
        return "/casework/file/file.xhtml?faces-redirect=true&id=" + person;
    }

    /** Those found; null before anybody was looked for. */
    public List<YoungPeople.Found> getFound() {
        return found;
    }

    public Map<Long, String> getCounsellors() {
        return keep.counsellors();
    }

    public List<Site> getSites() {
        return keep.sites();
    }

    public CalendarForm getForm() {
        return form;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person == null || person.isBlank() ? null : person;
    }

    public String getName() {
        return name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null || id.isBlank() ? null : id;
    }

    /** The day in the address. */
    public String getDate() {
        return form.getDay() == null ? null : form.getDay().toString();
    }

    public void setDate(String date) {
        form.beginOn(date);
    }

    /** The counsellor in the address. */
    public String getCounsellor() {
        return form.getCounsellorId() == null ? null : Ids.text(form.getCounsellorId());
    }

    public void setCounsellor(String counsellor) {
        form.setCounsellorId(counsellor == null || counsellor.isBlank() ? null : Ids.parse(counsellor));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
