package fr.jalon.casework.site;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** The page of one site: what it is, and its hours. */
@Named
@ViewScoped
public class SiteEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final KeepSites keep;
    private final Notices notices;

    private String id;
    private int version;
    private SiteForm form = new SiteForm();
    private DayOfWeek weekday;
    private Recurrence recurrence = Recurrence.EVERY_WEEK;
    private LocalTime opensAt;
    private LocalTime closesAt;

    @Inject
    SiteEditView(KeepSites keep, Notices notices) {
        this.keep = keep;
        this.notices = notices;
    }

    SiteEditView() {
        this(null, null);
    }

    /** Opens an empty form, or the site to be changed. */
    public void load() {
        if (id == null) {
            keep.list();
            return;
        }
        Site site = keep.open(Ids.parse(id));
        version = site.version();
        form = SiteForm.of(site.details());
    }

    /** Saves, and goes on to the hours. */
    public String save() {
        Site site = id == null ? keep.add(form.details()) : keep.change(Ids.parse(id), version, form.details());
        notices.done("site.saved", site.name());
        return page(site.getKey());
    }

    public List<Opening> getHours() {
        return id == null ? List.of() : keep.hours(Ids.parse(id));
    }

    /** Adds hours. */
    public String openAt() {
        keep.openAt(Ids.parse(id), weekday, recurrence, opensAt, closesAt);
        notices.done("site.opening.added");
        return page(id);
    }

    /** Takes hours back. */
    public String closeAt(long openingId) {
        keep.closeAt(openingId);
        notices.done("site.opening.removed");
        return page(id);
    }

    private static String page(String key) {
        return "/casework/site/edit.xhtml?faces-redirect=true&id=" + key;
    }

    public SiteKind[] getKinds() {
        return SiteKind.values();
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public Recurrence[] getRecurrences() {
        return Recurrence.values();
    }

    public SiteForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null || id.isBlank() ? null : id;
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(DayOfWeek weekday) {
        this.weekday = weekday;
    }

    public Recurrence getRecurrence() {
        return recurrence;
    }

    public void setRecurrence(Recurrence recurrence) {
        this.recurrence = recurrence;
    }

    public LocalTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalTime opensAt) {
        this.opensAt = opensAt;
    }

    public LocalTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalTime closesAt) {
        this.closesAt = closesAt;
    }
}
