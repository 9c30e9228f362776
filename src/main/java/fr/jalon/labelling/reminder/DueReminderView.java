package fr.jalon.labelling.reminder;

import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page on which the mission says how it reminds of its improvement plan. */
@Named
@ViewScoped
public class DueReminderView implements Serializable {
    private static final long serialVersionUID = 1L;

    private final KeepDueReminders keep;
    private final Notices notices;

    private int version;
    private boolean enabled;
    private Integer firstDays;
    private Integer lastDays;

    @Inject
    DueReminderView(KeepDueReminders keep, Notices notices) {
        this.keep = keep;
        this.notices = notices;
    }

    DueReminderView() {
        this(null, null);
    }

    public void load() {
        DueReminderRule rule = keep.rule();
        version = rule.getVersion();
        enabled = rule.isEnabled();
        firstDays = rule.getFirstDays();
        lastDays = rule.getLastDays();
    }

    public String save() {
        keep.change(version, enabled, number(firstDays), number(lastDays));
        notices.done("due.rule.saved");
        return "/labelling/improvement/list.xhtml?faces-redirect=true";
    }

    private static int number(Integer typed) {
        return typed == null ? 0 : typed;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public Integer getFirstDays() {
        return firstDays;
    }

    public void setFirstDays(Integer firstDays) {
        this.firstDays = firstDays;
    }

    public Integer getLastDays() {
        return lastDays;
    }

    public void setLastDays(Integer lastDays) {
        this.lastDays = lastDays;
    }
}
